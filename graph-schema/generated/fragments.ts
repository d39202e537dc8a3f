// Made from the descriptors by `npm run generate -w @sirkel/graph-schema`. Do not edit.
/** All fields of a node, whatever its kind. */
export const mapNodeFragment = `fragment AllNodeFields on MapNode {
  id kind name shortName altNames summary { nb nn en } description extent layer elements scope municipalities status validFrom validTo tags website sources { title where url retrievedAt certainty licence note } owner verifiedAt position { ring angle } customValues { field value } review version createdBy createdAt updatedBy updatedAt
  ... on Actor { actorType sector organisationNumber legalForm industryCode icnpo hasMandate selfDefinedSocialEnterprise dividendLimit tiesAsked { date how } }
  ... on Service { serviceType purpose audience eligibility channel capacity { available maximum unit updatedAt } waitTime funding { amount currency period from earmarked } legalBasis discretion discretionHeldBy barriers reviews { forWhom forWhichGoal worksAsIntended canChangeTomorrow byRole date } }
  ... on Need { whose audience urgency lifeEvent postedAsChallenge }
  ... on Measure { references nationalWording regionalWording explicitness progress dueAt }
  ... on Story { tried where outcome learnt transferable barriers }
  ... on Resource { resourceType topics edition licence }
}`;

/** All fields of a relation. */
export const relationFragment = `fragment AllRelationFields on Relation {
  id kind from to status strength formal barriers note amount year validFrom validTo sources { title where url retrievedAt certainty licence note } review version createdBy createdAt updatedBy updatedAt
}`;

/** All that was decided about a finding. */
export const followUpFragment = `fragment AllFollowUpFields on FollowUp {
  id kind state note dueAt nodes relations review version createdBy createdAt updatedBy updatedAt
}`;

/** All fields of a view. */
export const viewFragment = `fragment AllViewFields on View {
  id title { nb nn en } text { nb nn en } place camera { zoom x y } review version createdBy createdAt updatedBy updatedAt
}`;

/** All fields of a tour. */
export const tourFragment = `fragment AllTourFields on Tour {
  id title { nb nn en } text { nb nn en } stops { view text { nb nn en } } review version createdBy createdAt updatedBy updatedAt
}`;

/** All settings of a map. */
export const settingsFragment = `fragment AllSettingsFields on EcosystemMapSettings {
  id title { nb nn en } region description { nb nn en } visibility languages defaultView invented layers { id order labels { nb nn en } help { nb nn en } outside } customFields { id kinds valueType labels { nb nn en } } barriers { id labels { nb nn en } help { nb nn en } source { title where url certainty note } } referenceModel { coverage { id element layers source { title where url certainty note } } expectedTies { id kind from { nodeId actorType layer } to { nodeId actorType layer } labels { nb nn en } source { title where url certainty note } } } version
}`;
