// Expected ties: for each rule of the reference model, who has the tie that it expects, and who has not.
//
// What counts: nodes and ties whose status is among $statuses; a suggestion that nobody has answered (review = 'pending')
// counts nowhere, and is nobody to be tied to. Groups and roles count. A kind that is mutual goes either way.
// Gives: rule, node, name, isTied, absence, candidates (whom it could have the tie with), stated (whom a source names).
//   absence, when it is not tied: statedMissing (a source says so) · askedAbsent (all concerned were asked about their ties)
//   · notRecorded (nobody has recorded it). Nodes that have nobody to be tied to are left out.
//
// Paste these lines first, each without the slashes. The rules are the map's own: see reference-model.json of its package;
// an end may be given by nodeId, actorType or layer, or several of them. These are the rules of the booklet's map.
// :param map => 'vestfold-telemark'
// :param statuses => ['existing', 'ongoing', 'weak']
// :param rules => [{id: 'grantGiverInformsLocalOffice', kind: 'informs', from: {actorType: 'directorate'}, to: {actorType: 'localOffice'}}, {id: 'localOfficeCooperatesWithSocialEnterprise', kind: 'cooperatesWith', from: {actorType: 'localOffice'}, to: {actorType: 'socialEnterprise'}}, {id: 'localOfficeCooperatesWithMunicipalService', kind: 'cooperatesWith', from: {actorType: 'localOffice'}, to: {actorType: 'municipalService'}}]

UNWIND $rules AS rule
MATCH (node:Node {map: $map})
  WHERE node.status IN $statuses AND coalesce(node.review, '') <> 'pending'
    AND (rule.from.nodeId IS NULL OR node.id = rule.from.nodeId)
    AND (rule.from.actorType IS NULL OR node.actorType = rule.from.actorType)
    AND (rule.from.layer IS NULL OR node.layer = rule.from.layer)
MATCH (other:Node {map: $map})
  WHERE other <> node AND other.status IN $statuses AND coalesce(other.review, '') <> 'pending'
    AND (rule.to.nodeId IS NULL OR other.id = rule.to.nodeId)
    AND (rule.to.actorType IS NULL OR other.actorType = rule.to.actorType)
    AND (rule.to.layer IS NULL OR other.layer = rule.to.layer)
OPTIONAL MATCH (node)-[r {kind: rule.kind}]-(other)
  WHERE (startNode(r) = node OR rule.kind IN ['cooperatesWith', 'coordinatedWith'])
    AND coalesce(r.review, '') <> 'pending'
WITH rule, node, other, collect(r) AS ties
WITH rule, node, other,
  any(r IN ties WHERE r.status IN $statuses) AS isTied,
  any(r IN ties WHERE r.status = 'missing' AND coalesce(r.sourcesJson, '[]') <> '[]') AS isStated
ORDER BY other.id
WITH rule, node, collect(other) AS others,
  collect(CASE WHEN isStated THEN other.id END) AS stated, max(CASE WHEN isTied THEN 1 ELSE 0 END) = 1 AS isTied
RETURN rule.id AS rule, node.id AS node, node.name AS name, isTied,
  CASE
    WHEN isTied THEN null
    WHEN size(stated) > 0 THEN 'statedMissing'
    WHEN all(n IN others + node WHERE n:Actor AND n.tiesAskedJson IS NOT NULL) THEN 'askedAbsent'
    ELSE 'notRecorded'
  END AS absence,
  [n IN others | n.id] AS candidates, stated
ORDER BY rule, node;
