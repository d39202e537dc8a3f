// Unmet needs: each need of people, by what answers it.
//
// What counts: needs, services, providers and ties whose status is among $statuses; a service that is weak does not answer a
// need, and a suggestion that nobody has answered (review = 'pending') counts nowhere. Groups and roles count, as many.
// Gives: need, name, state, services, providers.
//   unmet: no service addresses it · unreachable: one does, but no path of help leads there from any actor
//   thin: one alone stands behind it; a service of which no provider is recorded stands for itself · met: several
//
// Paste these lines first, each without the slashes.
// :param map => 'vestfold-telemark'
// :param statuses => ['existing', 'ongoing', 'weak']

MATCH (need:Need {map: $map})
  WHERE need.whose = 'people' AND need.status IN $statuses AND coalesce(need.review, '') <> 'pending'
OPTIONAL MATCH (need)<-[a:ADDRESSES]-(service:Service)
  WHERE a.status IN $statuses AND coalesce(a.review, '') <> 'pending'
    AND service.status IN $statuses AND service.status <> 'weak' AND coalesce(service.review, '') <> 'pending'
OPTIONAL MATCH (service)<-[p:PROVIDES]-(provider:Actor)
  WHERE p.status IN $statuses AND coalesce(p.review, '') <> 'pending'
    AND provider.status IN $statuses AND coalesce(provider.review, '') <> 'pending'
WITH need, collect(DISTINCT service) AS services, collect(DISTINCT provider) AS providers,
    collect(DISTINCT coalesce(provider.id, service.id)) AS behind
// Help is walked back from the need: against what provides, addresses, advises or stands close; along what uses, has or
// refers on.
CALL (need) {
  OPTIONAL MATCH path = ANY SHORTEST (need)
    ((to)-[r:PROVIDES|ADDRESSES|ADVISES|IS_CLOSE_TO|USES|HAS|REFERS_TO]-(from)
      WHERE r.status IN $statuses AND coalesce(r.review, '') <> 'pending'
        AND from.status IN $statuses AND coalesce(from.review, '') <> 'pending'
        AND (type(r) IN ['USES', 'HAS', 'REFERS_TO']) = (startNode(r) = to))+
    (helper:Actor)
  RETURN count(path) > 0 AS isReached
}
RETURN need.id AS need, need.name AS name,
  CASE
    WHEN size(services) = 0 THEN 'unmet'
    WHEN NOT isReached THEN 'unreachable'
    WHEN any(n IN services + providers WHERE n.extent = 'group') THEN 'met'
    WHEN size(behind) = 1 THEN 'thin'
    ELSE 'met'
  END AS state,
  [n IN services | n.id] AS services, [n IN providers | n.id] AS providers
ORDER BY need;
