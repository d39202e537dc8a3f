// Routes: all ways from one node to another that are as short as any.
//
// What counts: nodes and ties of every kind whose status is among $statuses, whatever their direction; a suggestion that
// nobody has answered (review = 'pending') counts nowhere. Groups and roles are passed through like any other. Ties side by
// side are one. No row: no way leads there, or both ends are the same.
// Gives: steps, nodes (ids from the beginning to the end), names.
//
// Paste these lines first, each without the slashes; the ids stand in the address of what is selected on the map.
// :param map => 'vestfold-telemark'
// :param statuses => ['existing', 'ongoing', 'weak']
// :param from => '2852eeee-233d-5f17-8084-e0d03501ba34'
// :param to => 'be90e2c8-c3a3-5845-9e07-d4defa4870bd'

MATCH (a:Node {map: $map, id: $from})
  WHERE a.status IN $statuses AND coalesce(a.review, '') <> 'pending'
MATCH (b:Node {map: $map, id: $to})
  WHERE b <> a AND b.status IN $statuses AND coalesce(b.review, '') <> 'pending'
MATCH path = ALL SHORTEST (a)
  ((here)-[r]-(next)
    WHERE r.status IN $statuses AND coalesce(r.review, '') <> 'pending'
      AND next.status IN $statuses AND coalesce(next.review, '') <> 'pending')+
  (b)
WITH DISTINCT [n IN nodes(path) | n.id] AS nodes, [n IN nodes(path) | n.name] AS names
RETURN size(nodes) - 1 AS steps, nodes, names
ORDER BY nodes;
