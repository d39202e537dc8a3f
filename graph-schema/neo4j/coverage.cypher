// Coverage: each field in each ring, and each rule of the reference model, by how it is covered.
//
// What counts: actors and services of the field there whose status is among $statuses and is not weak; a suggestion that
// nobody has answered (review = 'pending') counts nowhere. Who stands for it: these actors, and the providers of these
// services; a service of which no provider is recorded stands for itself. Groups count, as many, also as providers.
// Gives: rule (its id; null for a field in one ring), element, layers ('' is: no ring), state, present, providers.
//   covered: two or more stand for it, or a group · thin: one alone · statedMissing: a source says that it is missing
//   weak: only what is weak or past · notRecorded: nobody has recorded anything
//
// Paste these lines first, each without the slashes. Rings and rules are the map's own: see reference-model.json of its
// package; these are what a map begins with.
// :param map => 'vestfold-telemark'
// :param statuses => ['existing', 'ongoing', 'weak']
// :param elements => ['network', 'education', 'market', 'finance', 'legislation', 'guidance', 'publicPolicy']
// :param layers => ['everydayLife', 'associations', 'neighbourhood', 'municipality', 'county', 'region', 'state', 'outside', '']
// :param rules => [{id: 'coverage-legislation', element: 'legislation', layers: ['state']}, {id: 'coverage-network', element: 'network', layers: ['municipality', 'county', 'region']}, {id: 'coverage-education', element: 'education', layers: ['municipality', 'county', 'region']}, {id: 'coverage-market', element: 'market', layers: ['municipality', 'county', 'region']}, {id: 'coverage-finance', element: 'finance', layers: ['municipality', 'county', 'region']}, {id: 'coverage-guidance', element: 'guidance', layers: ['municipality', 'county', 'region']}, {id: 'coverage-publicPolicy', element: 'publicPolicy', layers: ['municipality', 'county', 'region']}]

CALL () {
  UNWIND $elements AS element
  UNWIND $layers AS layer
  RETURN null AS rule, element, [layer] AS layers
  UNION ALL
  UNWIND $rules AS asked
  RETURN asked.id AS rule, asked.element AS element, asked.layers AS layers
}
OPTIONAL MATCH (n:Actor|Service {map: $map})
  WHERE element IN n.elements AND coalesce(n.layer, '') IN layers AND coalesce(n.review, '') <> 'pending'
WITH rule, element, layers, collect(n) AS here
WITH *, [n IN here WHERE n.status IN $statuses AND n.status <> 'weak'] AS strong
CALL (strong) {
  UNWIND strong AS n
  OPTIONAL MATCH (n)<-[r:PROVIDES]-(p:Actor)
    WHERE r.status IN $statuses AND coalesce(r.review, '') <> 'pending'
      AND p.status IN $statuses AND coalesce(p.review, '') <> 'pending'
  WITH DISTINCT coalesce(p, n) AS provider
  ORDER BY provider.id
  RETURN collect(provider.id) AS providers, collect(provider.extent) AS extents
}
RETURN rule, element, layers,
  CASE
    WHEN size(providers) > 1 OR 'group' IN extents OR any(n IN strong WHERE n.extent = 'group') THEN 'covered'
    WHEN size(strong) > 0 THEN 'thin'
    WHEN any(n IN here WHERE n.status = 'missing' AND coalesce(n.sourcesJson, '[]') <> '[]') THEN 'statedMissing'
    WHEN any(n IN here WHERE n.status IN ['weak', 'past']) THEN 'weak'
    ELSE 'notRecorded'
  END AS state,
  [n IN strong | n.id] AS present, providers;
