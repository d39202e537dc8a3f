// Isolated nodes: what is on the map without a single tie of any status.
//
// What counts: nodes whose status is among $statuses. What is past or missing is a recorded tie all the same; only suggestions
// that nobody has answered (review = 'pending') are none. Groups and roles are among them.
// Gives: node, kind, name. That nobody has recorded a tie does not say that there is none.
//
// Paste these lines first, each without the slashes.
// :param map => 'vestfold-telemark'
// :param statuses => ['existing', 'ongoing', 'weak']

MATCH (n:Node {map: $map})
  WHERE n.status IN $statuses AND coalesce(n.review, '') <> 'pending'
    AND NOT EXISTS { (n)-[r]-() WHERE coalesce(r.review, '') <> 'pending' }
RETURN n.id AS node, n.kind AS kind, n.name AS name
ORDER BY node;
