// Single providers: needs of people, and fields, that hang on one provider.
//
// What counts: nodes and ties whose status is among $statuses; a suggestion that nobody has answered (review = 'pending')
// counts nowhere. A weak service is one of its field, but does not answer a need. A group is many, so it is nobody's single
// provider; a role is one.
// Gives: of ('need' or 'element'), what (the need's id, or the field), provider, services (of a field: all of them). Where
// nobody is recorded to provide a service that answers a need, the service stands for itself.
//
// Paste these lines first, each without the slashes.
// :param map => 'vestfold-telemark'
// :param statuses => ['existing', 'ongoing', 'weak']
// :param elements => ['network', 'education', 'market', 'finance', 'legislation', 'guidance', 'publicPolicy']

CALL () {
  MATCH (need:Need {map: $map})<-[a:ADDRESSES]-(service:Service)
    WHERE need.whose = 'people' AND need.status IN $statuses AND coalesce(need.review, '') <> 'pending'
      AND a.status IN $statuses AND coalesce(a.review, '') <> 'pending'
      AND service.status IN $statuses AND service.status <> 'weak' AND coalesce(service.review, '') <> 'pending'
  OPTIONAL MATCH (service)<-[p:PROVIDES]-(provider:Actor)
    WHERE p.status IN $statuses AND coalesce(p.review, '') <> 'pending'
      AND provider.status IN $statuses AND coalesce(provider.review, '') <> 'pending'
  WITH need, collect(DISTINCT service) AS services, collect(DISTINCT provider) AS providers,
    collect(DISTINCT coalesce(provider.id, service.id)) AS behind
    WHERE size(behind) = 1
      AND none(n IN services + providers WHERE coalesce(n.extent, '') = 'group')
  // A need that no path of help reaches from any actor does not hang on one: it hangs on nobody.
  CALL (need) {
    OPTIONAL MATCH path = ANY SHORTEST (need)
      ((to)-[r:PROVIDES|ADDRESSES|ADVISES|IS_CLOSE_TO|USES|HAS|REFERS_TO]-(from)
        WHERE r.status IN $statuses AND coalesce(r.review, '') <> 'pending'
          AND from.status IN $statuses AND coalesce(from.review, '') <> 'pending'
          AND (type(r) IN ['USES', 'HAS', 'REFERS_TO']) = (startNode(r) = to))+
      (helper:Actor)
    RETURN count(path) > 0 AS isReached
  }
  WITH need, services, providers WHERE isReached
  RETURN 'need' AS of, need.id AS what, coalesce(head(providers).id, head(services).id) AS provider,
    [n IN services | n.id] AS services
  UNION ALL
  UNWIND $elements AS element
  MATCH (service:Service {map: $map})
    WHERE element IN service.elements AND service.status IN $statuses AND coalesce(service.review, '') <> 'pending'
  OPTIONAL MATCH (service)<-[p:PROVIDES]-(provider:Actor)
    WHERE p.status IN $statuses AND coalesce(p.review, '') <> 'pending'
      AND provider.status IN $statuses AND coalesce(provider.review, '') <> 'pending'
  WITH element, collect(DISTINCT service) AS services, collect(DISTINCT provider) AS providers
    WHERE size(providers) = 1 AND coalesce(head(providers).extent, '') <> 'group'
  RETURN 'element' AS of, element AS what, head(providers).id AS provider, [n IN services | n.id] AS services
}
RETURN of, what, provider, services
ORDER BY of, what;
