// Made from the schema and the client's operations by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A new map. */
export type CreateMapInput = {
  /**
   * A new id that the writer makes; asked again with the same content it makes no second map. A UUID, or a short name of
   * lower-case letters, digits and hyphens for a map that is not shared by its link.
   */
  readonly id: string;
  /** The title in bokmål, at most 200 characters. */
  readonly title: string;
  /** The region that the map is of, at most 200 characters. */
  readonly region?: string | null | undefined;
  /** Who may see it. */
  readonly visibility?: Visibility;
  /**
   * What it begins with. From the template of a region it gets what a region usually has, as suggestions in a change of
   * its own: proposed, and assumed by the template until somebody says otherwise.
   */
  readonly template?: MapTemplate;
  /** Codes of the municipalities of the region, at most 100: what the template suggests locally reaches these. */
  readonly municipalities?: ReadonlyArray<string>;
  /** The language that the names of what the template suggests are written in. */
  readonly language?: LanguageCode;
};

/** What a new map begins with. */
export type MapTemplate =
  /** Rings, fields, barriers and reference model, and nothing else. */
  | 'circle'
  /** The same, and what a region usually has. */
  | 'region';

/** What one may be on this server. */
export type Role =
  /** Everyone who is not signed in. */
  | 'reader'
  /** Signed in; edits the maps of this server. */
  | 'coordinator';

/** What may be allowed or not. */
export type CommandName =
  /** Read a map that is public or shared by link. */
  | 'readPublicMap'
  /** Read a private map. */
  | 'readPrivateMap'
  /** Change the nodes and relations of a map. */
  | 'commit'
  /** Take back a change. */
  | 'undo'
  /** Blank a field for good. */
  | 'redact'
  /** Change the settings of a map. */
  | 'updateSettings'
  /** Make a new map. */
  | 'createMap'
  /** Remove a map for good. */
  | 'removeMap'
  /** Take out a map as a file. */
  | 'exportMap'
  /** Read in a map from a file. */
  | 'restoreMap';

/** Why a change was made. */
export type Cause =
  /** Somebody edited. */
  | 'edit'
  /** Somebody took back a change, or took that back. */
  | 'undo'
  /** A file was read in. */
  | 'import'
  /** The map was made from its seed. */
  | 'seed'
  /** Something written straight into the database was made a change. */
  | 'adopt'
  /** Something was blanked for good. */
  | 'redact';

/** How it is known that something is not there. The three are never mixed. */
export type Absence =
  /** A source says that it is missing. */
  | 'statedMissing'
  /** Those whom it would tie were asked, and it does not exist. */
  | 'askedAbsent'
  /** Nobody has recorded it. It may be there all the same: this says something of the map alone. */
  | 'notRecorded';

/** What a finding weighs, by what hangs on it. */
export type Severity =
  /** It touches people's own lives. */
  | 'people'
  /** It touches how those who help work together. */
  | 'coordination'
  /** It touches how the map hangs together, or how much is known. */
  | 'structure';

/** What sort of thing was found. */
export type FindingKind =
  /** Ties of status “missing” that have a source. Those that one passage of it names are told together where one sentence says them rightly. */
  | 'missingTies'
  /** Entries of status “missing” that have a source. */
  | 'missingNode'
  /** Needs of people that no service that exists or is ongoing addresses. Weak and past services do not count. */
  | 'unmetNeed'
  /** Needs of people that a service addresses, but that no path of help from an actor reaches. */
  | 'unreachableNeed'
  /** Municipalities that a need concerns and that none of its services is said to reach. A service without a place does not count as absent. */
  | 'unreachedPlaces'
  /** Fields that the reference model expects in some rings and that no actor or service there covers. */
  | 'uncovered'
  /** Fields that the reference model expects and that one alone stands for in the rings concerned. */
  | 'thinCoverage'
  /** Ties of a certain kind that the reference model expects of actors of one type, where the actor has none to any of those it could have it with. */
  | 'expectedTie'
  /** Groups of actors with clearly fewer ties between them than in random maps in which everybody keeps as many ties of each kind. Told only where at least 5 are expected, at least 70 % of both groups were asked about their ties, and q < 0.05. An actor in several groups counts in each. */
  | 'groupGap'
  /** Recommendations whose date has passed, that were stopped, or that are only proposed with nobody recorded or proposed as responsible. Those that are fulfilled are not among them. */
  | 'recommendation'
  /** Connected pieces of two and more, by ties of every kind that exist, are ongoing or weak. */
  | 'fragments'
  /** Entries that exist, are ongoing or weak, without a single tie of any status. */
  | 'isolated'
  /** Services in the fields network, education, finance and guidance that are neither coordinated with another of them nor have a provider who cooperates with the provider of another. */
  | 'aloneServices'
  /** Services that a source says are past and that addressed what no service that exists or is ongoing addresses now. People’s own needs are told for themselves. */
  | 'goneService'
  /** Entries without a source. */
  | 'withoutSource'
  /** Ties without a source. */
  | 'relationsWithoutSource'
  /** Entries that have not been checked within the last 365 days, or ever. */
  | 'unverified'
  /** Entries without a ring. */
  | 'unplaced'
  /** Actors and services without a field. */
  | 'withoutElement'
  /** Actors of whom it is not said that anybody has asked about their ties. */
  | 'neverAsked'
  /** Needs of people that one provider alone addresses. A group counts as several. */
  | 'thinNeed'
  /** Fields in which all services with a known provider have the same one, which is not a group. And municipalities in which one alone, not a group, stands for a field: it or its service names the municipality, nobody else reaches there, and in another municipality two or more are recorded for the field. There what is weak does not count; of the municipalities the 30 with most such fields are told. */
  | 'singleProvider'
  /** Services of which all places are taken, by what is recorded of their capacity. */
  | 'overload'
  /** Actors that advise, train or guide, and of which it is said that they are not charged with it. */
  | 'withoutMandate'
  /** Actors that train another who buys from them. */
  | 'trainsOwnBuyer'
  /** Barriers by how many ties, services and stories are marked with them; at least two. Past ones count too. */
  | 'friction'
  /** Actors without whom at least three others lose their only way to the rest; of them and the single ties the 100 without which most fall off. */
  | 'cutPoint'
  /** Single ties without which at least three actors lose their only way to the rest; of them and the actors the 100 without which most fall off. */
  | 'bridge'
  /** Needs of people to which the shortest path of help crosses more than half of the borders between the rings of the map (with the seven of the booklet: from further out than the municipality), or has two or more hand-offs. A service and who provides it are the same hands. */
  | 'longRoad'
  /** Actors through whom all paths of help to two or more needs of people lead. Groups and roles are many, and are not told unless they are included. */
  | 'gateway';

/** How a field is covered somewhere. */
export type CoverageState =
  /** Two or more stand for it, or a group does. */
  | 'covered'
  /** One alone stands for it. */
  | 'thin'
  /** There is only what is weak or past. */
  | 'weak'
  /** A source says that it is missing. */
  | 'statedMissing'
  /** Nobody has recorded anything. */
  | 'notRecorded';

/** Where a recommendation stands. */
export type RecommendationState =
  /** Something that is there fulfils it, perhaps in one place alone; or it is running itself. */
  | 'fulfilled'
  /** It is being tried, planned or ongoing, or what is to fulfil it is a project or a trial. */
  | 'underWay'
  /** It was stopped, or is past. */
  | 'stopped'
  /** It is only proposed. */
  | 'proposed';

/** How a need of people is answered. */
export type NeedState =
  /** Two or more stand behind what answers it, or a group does. */
  | 'met'
  /** One service or provider alone answers it. */
  | 'thin'
  /** A service answers it, but no path of help leads there from any actor. */
  | 'unreachable'
  /** No service that exists or is ongoing answers it; the absence says how that is known. */
  | 'unmet';

/** What something was computed on. */
export type Basis =
  /** The entries and ties as they stand; groups and roles among them. */
  | 'records'
  /** The actors and what goes between them, without direction and weight; services are folded into their providers. */
  | 'actors'
  /** Everything on the map and all its ties, without direction and weight; groups and roles among them. */
  | 'whole'
  /** The paths of help, each kind of tie in the direction that it declares; groups and roles among them. */
  | 'help'
  /** Actors and services, and the chosen kinds of ties either way; the ends may be anything. */
  | 'ways';

/** What is tried out: entries and ties that are not on the map. */
export type WhatIfAdditions = {
  /** Entries. */
  readonly nodes?: ReadonlyArray<TriedNode>;
  /** Ties; their ends may be entries that are tried out too. */
  readonly relations?: ReadonlyArray<TriedRelation>;
};

/** An entry that is tried out: as little as it takes to count. */
export type TriedNode = {
  /** A new id that the asker makes, by which ties that are tried out name it. */
  readonly id: string;
  /** What sort of thing it is. */
  readonly kind: NodeKind;
  /** What it is called. */
  readonly name: string;
  /** The id of its ring. */
  readonly layer?: string | null | undefined;
  /** Its fields. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** Whose need it is; of needs alone, which must say so. */
  readonly whose?: Whose | null | undefined;
  /** How far it has come; what only is proposed or missing changes little. */
  readonly status?: Status;
};

/** A tie that is tried out. */
export type TriedRelation = {
  /** A new id that the asker makes. */
  readonly id: string;
  /** What one does to the other. */
  readonly kind: RelationKind;
  /** The id of the node that it goes from, on the map or tried out. */
  readonly from: string;
  /** The id of the node that it goes to. */
  readonly to: string;
  /** How far it has come. */
  readonly status?: Status;
};

/** How the answer to a need would change. */
export type NeedChangeKind =
  /** It would lose the last who answers it. */
  | 'lost'
  /** It would get the first who answers it. */
  | 'gained';

/** A number of the whole map. */
export type IndicatorId =
  /** Actors, services, needs, measures, stories and resources of a status that counts. Suggestions that nobody has answered are left out. */
  | 'entries'
  /** Ties of a status that counts. Two ties of different kinds between the same two are two. */
  | 'ties'
  /** Needs of people that a service addresses and that a path of help from an actor reaches, out of all such needs. Weak and past services do not count. Needs that one alone answers are among them. */
  | 'needsMet'
  /** Rules of the reference model whose field is covered in at least one of their rings, by one alone among them, out of all rules. */
  | 'coverage'
  /** Connected pieces, by ties of every kind. An entry without ties is a piece by itself. */
  | 'pieces'
  /** Entries in the largest connected piece, out of all. */
  | 'largestPiece'
  /** Entries without a tie to another entry that counts. */
  | 'untied'
  /** Pairs that no chain of ties connects, out of all pairs. 0: all hangs together. 1: nobody is tied. */
  | 'fragmentation'
  /** One minus the mean of 1/distance over all pairs; a pair that does not reach each other adds 0. Not worked out above 3,000 entries. */
  | 'distanceFragmentation'
  /** The mean shortest path over pairs that reach each other. Pairs that do not have no distance and are left out. Not worked out above 3,000 entries. */
  | 'meanDistance'
  /** The longest of the shortest paths, over pairs that reach each other. Not worked out above 3,000 entries. */
  | 'longestDistance'
  /** Pairs with at least one tie, out of all pairs, without direction. */
  | 'density'
  /** Actors of a status that counts. Groups and roles are left out unless asked for. */
  | 'actors'
  /** Pairs of actors with at least one tie, out of all pairs. It falls as the map grows. */
  | 'actorDensity'
  /** The largest number k such that some actors each have at least k ties with each other. */
  | 'coreDepth'
  /** Groups of two and more by the Louvain method, the best of ten divisions. Chance has a fixed seed, so the answer is the same each time. */
  | 'communityCount'
  /** The share of ties within communities, minus what chance would give with as many ties each. */
  | 'modularity'
  /** Assortativity by ring. 1: only within. 0: as by chance. Actors without a ring are left out. */
  | 'ringAssortativity'
  /** Assortativity by sector. 1: only within. 0: as by chance. Actors without a sector are left out. */
  | 'sectorAssortativity'
  /** The E–I index by ring: E are ties across, I are ties within. Actors without a ring are left out. */
  | 'ringOutwardness'
  /** The E–I index by sector: E are ties across, I are ties within. Actors without a sector are left out. */
  | 'sectorOutwardness';

/** How a value is to be read. */
export type IndicatorUnit =
  /** How many. */
  | 'count'
  /** A share of a whole, from 0 to 1. */
  | 'share'
  /** A number without a unit. */
  | 'number'
  /** Steps from one to the next. */
  | 'steps';

/** Why there is no value. Unknown is not zero. */
export type ValueGap =
  /** There are too few entries or actors: it takes two, or any at all. */
  | 'tooFew'
  /** There are no ties that it could be told of. */
  | 'noTies'
  /** There are fewer than five ties: one more would turn the picture round. */
  | 'fewTies'
  /** All who are tied are in one ring or sector. */
  | 'oneGroup'
  /** Nobody has recorded a need of people, or what the map expects. */
  | 'nothingAsked'
  /** The map is too large for it to be worked out. */
  | 'tooLarge';

/** A moment of a map: by a cursor, by a day, by a time, or now when none is given. */
export type MomentInput = {
  /** The map's id. */
  readonly map: string;
  /** A cursor from an earlier answer. */
  readonly cursor?: string | null | undefined;
  /** A day as YYYY-MM-DD: the map as it stood at its end, in UTC. */
  readonly date?: string | null | undefined;
  /** A time as ISO 8601 with its zone, such as the `at` of a change: the map as it stood just before. */
  readonly before?: string | null | undefined;
};

/** What actors are put together by. */
export type GroupKind =
  /** The ring an actor lies in. */
  | 'layer'
  /** The fields it works in; an actor in several counts in each. */
  | 'element'
  /** What sort of actor it is. */
  | 'actorType'
  /** The municipalities it is in; an actor in several counts in each. */
  | 'municipality';

/** What can be said of the ties between two groups. */
export type GroupPairState =
  /** There are clearly fewer ties than by chance. */
  | 'fewer'
  /** There are clearly more ties than by chance. */
  | 'more'
  /** The difference from chance is not large enough to mean anything. */
  | 'unclear'
  /** Less than 70 % of one of the groups were asked about their ties: nothing can be said. */
  | 'notAsked'
  /** By chance fewer than 5 ties are expected: nothing can be said. */
  | 'tooFewTies';

/** Why two actors may have something to do with each other. */
export type ReasonKind =
  /** Both are tied to the same others. */
  | 'sharedNeighbours'
  /** Both have services that address the same need. */
  | 'sharedNeeds'
  /** Both are in the same municipality. */
  | 'sameMunicipality'
  /** Each works in a field that the other does not. */
  | 'complementaryFields'
  /** Their rings lie side by side. */
  | 'adjacentRings';

/** What would have to count too for there to be a way. */
export type OpeningReason =
  /** What a source says is missing. */
  | 'statedMissing'
  /** What somebody has proposed. */
  | 'proposed'
  /** Groups and roles. */
  | 'groups'
  /** More kinds of ties: all that carry something. */
  | 'kinds'
  /** What is past. */
  | 'past';

/** A text in one or more languages, as it is given. */
export type LocalizedTextInput = {
  /** Norwegian Bokmål. */
  readonly nb: string;
  /** Norwegian Nynorsk. */
  readonly nn?: string | null | undefined;
  /** English. */
  readonly en?: string | null | undefined;
};

/** Kind. */
export type NodeKind =
  /** An organisation, office, network or role that acts. Never a private person. */
  | 'actor'
  /** What is offered or in force: a service, a scheme, a plan or a rule. */
  | 'service'
  /** Something that someone lacks. People’s needs lie innermost in the circle. */
  | 'need'
  /** An action that is recommended, planned or under way. */
  | 'measure'
  /** What was tried, where, how it went and what was learnt. */
  | 'story'
  /** Something that others can use: a template, a contract, a guide or a link. */
  | 'resource';

/** Relation. */
export type RelationKind =
  /** The actor gives the service or runs the scheme. */
  | 'provides'
  /** The actor uses the service. */
  | 'uses'
  /** The service or measure answers the need. */
  | 'addresses'
  /** The actor has the need or challenge. */
  | 'has'
  /** Money goes from the one to the other. */
  | 'funds'
  /** The service is the measure made real, wholly or in part. */
  | 'fulfils'
  /** The actor decides on, and answers for, the measure or scheme. */
  | 'responsibleFor'
  /** The story or resource is about this. */
  | 'about'
  /** The scheme or actor makes it harder for the other. */
  | 'hinders'
  /** The one knows the other’s everyday life from within. */
  | 'isCloseTo'
  /** The two work together on something. */
  | 'cooperatesWith'
  /** The one is a part of the other, as an office of an agency. */
  | 'partOf'
  /** The one is a member of the other. */
  | 'memberOf'
  /** The one gives the other advice. */
  | 'advises'
  /** The one trains the other. */
  | 'trains'
  /** The one tells the other what it ought to know. */
  | 'informs'
  /** The one sends people on to the other. */
  | 'refersTo'
  /** The one buys goods or services from the other. */
  | 'procuresFrom'
  /** The one sets rules for the other. */
  | 'regulates'
  /** The two services are attuned to each other. */
  | 'coordinatedWith'
  /** The actor studies this or follows it over time. */
  | 'researches'
  /** The one measure follows from or builds on the other. */
  | 'follows'
  /** The one established the other. */
  | 'established';

/** Extent. */
export type Extent =
  /** A particular one, for example the municipality of Sandefjord. */
  | 'single'
  /** Many of a sort, for example municipalities. */
  | 'group'
  /** A role someone may have, for example next of kin. Never a person. */
  | 'role';

/** Field. */
export type Element =
  /** Networks and meeting places. */
  | 'network'
  /** Education, training and research. */
  | 'education'
  /** Who buys, and how. */
  | 'market'
  /** Money to start, try and grow. */
  | 'finance'
  /** Laws and rules. They are adopted nationally. */
  | 'legislation'
  /** Advice and help along the way. */
  | 'guidance'
  /** What the public sector wants, and how it ties the rest together. */
  | 'publicPolicy';

/** Covers. */
export type Scope =
  /** Neighbourhood. */
  | 'neighbourhood'
  /** Municipality. */
  | 'municipality'
  /** County. */
  | 'county'
  /** Region. */
  | 'region'
  /** National. */
  | 'national'
  /** International. */
  | 'international';

/** Status. */
export type Status =
  /** Exists and is in use today. */
  | 'existing'
  /** A project or trial under way. */
  | 'ongoing'
  /** Exists, but is small, occasional or without a mandate. */
  | 'weak'
  /** Has been, but is no more. */
  | 'past'
  /** Somebody has proposed it; it does not exist yet. */
  | 'proposed'
  /** A source says that it is missing. */
  | 'missing';

/** Certainty. */
export type Certainty =
  /** Stated. */
  | 'stated'
  /** Follows from what the source says. */
  | 'derived'
  /** Our reading. The source does not say so. */
  | 'assumed';

/** Review. */
export type ReviewState =
  /** Accepted. */
  | 'accepted'
  /** Suggestion. */
  | 'pending';

/** Type of actor. */
export type ActorType =
  /** Municipality. */
  | 'municipality'
  /** Municipal service. */
  | 'municipalService'
  /** Local welfare office. */
  | 'localOffice'
  /** County authority. */
  | 'countyAuthority'
  /** County governor. */
  | 'countyGovernor'
  /** State agency. */
  | 'stateAgency'
  /** Directorate. */
  | 'directorate'
  /** Ministry. */
  | 'ministry'
  /** Government or state. */
  | 'government'
  /** Parliament. */
  | 'parliament'
  /** Intergovernmental body. */
  | 'intergovernmental'
  /** Public support system. */
  | 'publicSupport'
  /** Health trust. */
  | 'healthTrust'
  /** University or college. */
  | 'university'
  /** Research centre. */
  | 'researchCentre'
  /** School. */
  | 'school'
  /** Social enterprise. */
  | 'socialEnterprise'
  /** Association or voluntary organisation. */
  | 'association'
  /** Humanitarian organisation. */
  | 'humanitarianOrganisation'
  /** Volunteer centre. */
  | 'volunteerCentre'
  /** Faith or belief community. */
  | 'faithCommunity'
  /** Network. */
  | 'network'
  /** Foundation. */
  | 'foundation'
  /** Fund. */
  | 'fund'
  /** Bank. */
  | 'bank'
  /** Accelerator or incubator. */
  | 'accelerator'
  /** Company. */
  | 'company'
  /** Sector. */
  | 'sectorGroup'
  /** Role. */
  | 'role'
  /** Other. */
  | 'other';

/** Sector. */
export type Sector =
  /** Public. */
  | 'public'
  /** Private. */
  | 'private'
  /** Voluntary. */
  | 'voluntary'
  /** Mixes business and a social purpose, or several sectors. */
  | 'hybrid';

/** Legal form. */
export type LegalForm =
  /** Limited company (AS). */
  | 'limitedCompany'
  /** Public limited company (ASA). */
  | 'publicLimitedCompany'
  /** Register data about a sole proprietorship are personal data. */
  | 'soleProprietorship'
  /** General partnership (ANS, DA). */
  | 'generalPartnership'
  /** Association (FLI). */
  | 'association'
  /** Foundation (STI). */
  | 'foundation'
  /** Cooperative (SA). */
  | 'cooperative'
  /** Municipality (KOMM). */
  | 'municipality'
  /** County authority (FYLK). */
  | 'countyAuthority'
  /** The state (STAT). */
  | 'state'
  /** Organisational unit (ORGL). */
  | 'organisationalUnit'
  /** State enterprise (SF). */
  | 'stateEnterprise'
  /** Intermunicipal company (IKS). */
  | 'intermunicipalCompany'
  /** Municipal enterprise (KF). */
  | 'municipalEnterprise'
  /** Company under special law (SÆR). */
  | 'specialLawEnterprise'
  /** Savings bank (SPA). */
  | 'savingsBank'
  /** Foreign enterprise (NUF, UTLA). */
  | 'foreignEnterprise'
  /** Sub-unit (BEDR, AAFY). */
  | 'subUnit'
  /** Not registered. */
  | 'notRegistered'
  /** Other. */
  | 'other';

/** Activity (ICNPO). */
export type Icnpo =
  /** Culture and recreation. */
  | 'i1'
  /** Arts and culture. */
  | 'i1100'
  /** Sports. */
  | 'i1200'
  /** Recreation and social clubs. */
  | 'i1300'
  /** Education and research. */
  | 'i2'
  /** Primary and secondary education. */
  | 'i2100'
  /** Higher education. */
  | 'i2200'
  /** Other education. */
  | 'i2300'
  /** Research and development. */
  | 'i2400'
  /** Health. */
  | 'i3'
  /** Hospitals and rehabilitation. */
  | 'i3100'
  /** Nursing homes. */
  | 'i3200'
  /** Psychiatric institutions. */
  | 'i3300'
  /** Other health services. */
  | 'i3400'
  /** Social services. */
  | 'i4'
  /** Social services proper. */
  | 'i4100'
  /** Emergency and relief. */
  | 'i4200'
  /** Income support and maintenance. */
  | 'i4300'
  /** Environment. */
  | 'i5'
  /** Environment proper. */
  | 'i5100'
  /** Animal protection. */
  | 'i5200'
  /** Housing and local development. */
  | 'i6'
  /** Community development. */
  | 'i6100'
  /** Housing. */
  | 'i6200'
  /** Employment and training. */
  | 'i6300'
  /** Law, advocacy and politics. */
  | 'i7'
  /** Civic and advocacy organisations. */
  | 'i7100'
  /** Law and legal services. */
  | 'i7200'
  /** Political organisations. */
  | 'i7300'
  /** Philanthropy and promotion of volunteering. */
  | 'i8'
  /** Grant-making foundations. */
  | 'i8100'
  /** Volunteer centres. */
  | 'i8200'
  /** International. */
  | 'i9'
  /** International activities. */
  | 'i9100'
  /** Religion and belief. */
  | 'i10'
  /** Religious congregations and associations. */
  | 'i10100'
  /** Business and professional associations, unions. */
  | 'i11'
  /** Business associations. */
  | 'i11100'
  /** Professional associations. */
  | 'i11200'
  /** Labour unions. */
  | 'i11300'
  /** Other. */
  | 'i12'
  /** Not elsewhere classified. */
  | 'i12100'
  /** Children and youth. */
  | 'i13'
  /** Children’s and youth organisations. */
  | 'i13100'
  /** Diversity and inclusion. */
  | 'i14'
  /** Diversity and inclusion proper. */
  | 'i14100';

/** Type of service. */
export type ServiceType =
  /** Grant scheme. */
  | 'grantScheme'
  /** Fund. */
  | 'fund'
  /** Loan or guarantee. */
  | 'loan'
  /** Budget post. */
  | 'budgetPost'
  /** Outcome contract. */
  | 'outcomeContract'
  /** Procurement. */
  | 'procurement'
  /** Marketplace. */
  | 'marketplace'
  /** Guidance. */
  | 'guidance'
  /** Course. */
  | 'course'
  /** Education. */
  | 'education'
  /** Research. */
  | 'research'
  /** Peer programme. */
  | 'peerProgramme'
  /** Membership. */
  | 'membership'
  /** Meeting place. */
  | 'meetingPlace'
  /** Event. */
  | 'event'
  /** Help to people, such as housing, work, health or activity. */
  | 'welfareService'
  /** Volunteering. */
  | 'volunteering'
  /** Project. */
  | 'project'
  /** Pilot. */
  | 'pilot'
  /** Plan. */
  | 'plan'
  /** Policy. */
  | 'policy'
  /** Law. */
  | 'law'
  /** Regulation. */
  | 'regulation'
  /** Digital platform. */
  | 'platform'
  /** Other. */
  | 'other';

/** Channel. */
export type Channel =
  /** In person. */
  | 'inPerson'
  /** Outreach. */
  | 'outreach'
  /** Phone. */
  | 'phone'
  /** Online. */
  | 'online'
  /** Application. */
  | 'application'
  /** Referral. */
  | 'referral';

/** Currency. */
export type Currency =
  /** Norwegian kroner. */
  | 'NOK'
  /** Euro. */
  | 'EUR'
  /** Swedish kronor. */
  | 'SEK'
  /** Danish kroner. */
  | 'DKK'
  /** British pounds. */
  | 'GBP'
  /** US dollars. */
  | 'USD'
  /** Canadian dollars. */
  | 'CAD';

/** Period. */
export type FundingPeriod =
  /** Once. */
  | 'once'
  /** Per month. */
  | 'month'
  /** Per year. */
  | 'year'
  /** For the whole period. */
  | 'whole';

/** Legal basis. */
export type LegalBasis =
  /** Takes time to change. */
  | 'statute'
  /** Regulation. */
  | 'regulation'
  /** Can be changed by those responsible. */
  | 'practice';

/** Room for discretion. */
export type Discretion =
  /** None. */
  | 'none'
  /** Some. */
  | 'some'
  /** Large. */
  | 'large';

/** Answer. */
export type Answer =
  /** Yes. */
  | 'yes'
  /** Partly. */
  | 'partly'
  /** No. */
  | 'no';

/** Whose. */
export type Whose =
  /** A need of people. It lies innermost in the circle. */
  | 'people'
  /** A challenge for those who make new solutions. */
  | 'entrepreneurs'
  /** A challenge for services and administration. */
  | 'services';

/** Urgency. */
export type Urgency =
  /** Low. */
  | 'low'
  /** Medium. */
  | 'medium'
  /** High. */
  | 'high'
  /** Acute. */
  | 'acute';

/** Explicitness. */
export type Explicitness =
  /** A numbered recommendation of the source. */
  | 'numbered'
  /** The source says expressly that it recommends this. */
  | 'recommended'
  /** Set apart in the source. */
  | 'highlighted'
  /** Running text. */
  | 'running';

/** Progress. */
export type Progress =
  /** Idea. */
  | 'idea'
  /** Planned. */
  | 'planned'
  /** Trying. */
  | 'trying'
  /** Running. */
  | 'running'
  /** Stopped. */
  | 'stopped';

/** Outcome. */
export type Outcome =
  /** Worked. */
  | 'worked'
  /** Partly. */
  | 'partly'
  /** Did not work. */
  | 'didNot'
  /** Too early to say. */
  | 'tooEarly';

/** Type. */
export type ResourceType =
  /** Template. */
  | 'template'
  /** Contract. */
  | 'contract'
  /** Guide. */
  | 'guide'
  /** Best practice. */
  | 'bestPractice'
  /** Step of the ABC. */
  | 'abcStep'
  /** Dataset. */
  | 'dataset'
  /** Report. */
  | 'report'
  /** Link. */
  | 'link'
  /** Other. */
  | 'other';

/** Agreement. */
export type Formal =
  /** Agreement. */
  | 'agreement'
  /** Contract. */
  | 'contract'
  /** Informal. */
  | 'informal';

/** Decided. */
export type FollowUpState =
  /** Somebody is looking at it; nothing has been decided yet. */
  | 'open'
  /** Those concerned were asked, and it does not exist. Then it is a gap, not only something that is not recorded. */
  | 'asked'
  /** It is to be so, or is not worth doing anything about. The finding is set aside. */
  | 'notWanted'
  /** Something is to be done about it. */
  | 'planned'
  /** Something has been done about it. The finding stands for as long as its cause is on the map. */
  | 'done';

/** Visibility. */
export type Visibility =
  /** Private. */
  | 'private'
  /** By link. */
  | 'link'
  /** Public. */
  | 'public';

/** Language. */
export type LanguageCode =
  /** Norwegian Bokmål. */
  | 'nb'
  /** Norwegian Nynorsk. */
  | 'nn'
  /** English. */
  | 'en';

/** Type of value. */
export type CustomValueType =
  /** Text. */
  | 'text'
  /** Number. */
  | 'number'
  /** Date. */
  | 'date'
  /** Link. */
  | 'url';

/** Source, as it is given. */
export type SourceInput = {
  /** What the source is called. */
  readonly title: string;
  /** Heading, and line or page. */
  readonly where?: string | null | undefined;
  /** The address where the source can be read. */
  readonly url?: string | null | undefined;
  /** When the information was retrieved. */
  readonly retrievedAt?: string | null | undefined;
  /** Whether the source states it, it follows from the source, or it is assumed. */
  readonly certainty: Certainty;
  /** The terms for using the information, for example NLOD 2.0. */
  readonly licence?: string | null | undefined;
  /** What a reader must know about how the source was read. */
  readonly note?: string | null | undefined;
};

/** Position, as it is given. */
export type PositionInput = {
  /** The ring that the place lies in. */
  readonly ring: string;
  /** Degrees clockwise from the top, 0–360. */
  readonly angle: number;
};

/** Custom value, as it is given. */
export type CustomValueInput = {
  /** The id of the field in the map’s settings. */
  readonly field: string;
  /** The value, written as text. */
  readonly value: string;
};

/** Ties asked, as it is given. */
export type TiesAskedInput = {
  /** When the actor was asked. */
  readonly date: string;
  /** For example an interview, a workshop or a form. */
  readonly how?: string | null | undefined;
};

/** Capacity, as it is given. */
export type CapacityInput = {
  /** How many places are free now. */
  readonly available?: number | null | undefined;
  /** How many there is room for in all. */
  readonly maximum?: number | null | undefined;
  /** What is counted, for example participants or hours. */
  readonly unit?: string | null | undefined;
  /** When the numbers were last right. */
  readonly updatedAt?: string | null | undefined;
};

/** Funding, as it is given. */
export type FundingInput = {
  /** The whole amount, not in thousands or millions. */
  readonly amount?: number | null | undefined;
  /** The currency of the amount. */
  readonly currency?: Currency | null | undefined;
  /** What span of time the amount is for. */
  readonly period?: FundingPeriod | null | undefined;
  /** The budget or source that the money comes from. */
  readonly from?: string | null | undefined;
  /** Whether the money may only be used for one purpose. */
  readonly earmarked?: boolean | null | undefined;
};

/** Service review, as it is given. */
export type ServiceReviewInput = {
  /** Whom the answer is about. */
  readonly forWhom?: string | null | undefined;
  /** The goal that the scheme was held against. */
  readonly forWhichGoal?: string | null | undefined;
  /** Whether it works as it was meant to. */
  readonly worksAsIntended?: Answer | null | undefined;
  /** Whether it can be changed without a new statute or regulation. */
  readonly canChangeTomorrow?: Answer | null | undefined;
  /** The role of whoever answered. Not a name. */
  readonly byRole?: string | null | undefined;
  /** When the answer was given. */
  readonly date?: string | null | undefined;
};

/** Camera, as it is given. */
export type CameraInput = {
  /** How near one is: 1 shows the whole picture. */
  readonly zoom: number;
  /** The point in the middle of the screen, across from the middle of the picture, which is 1 wide. */
  readonly x: number;
  /** The point in the middle of the screen, down from the middle of the picture. */
  readonly y: number;
};

/** Tour stop, as it is given. */
export type TourStopInput = {
  /** The id of the view that is shown, which may have been removed since. */
  readonly view: string;
  /** What is told here, in Markdown; null tells what the view says itself. */
  readonly text?: LocalizedTextInput | null | undefined;
};

/** Layer, as it is given. */
export type LayerInput = {
  /** What other records refer to. */
  readonly id: string;
  /** The number from the centre; 0 is innermost. */
  readonly order: number;
  /** The name on the screen. */
  readonly labels: LocalizedTextInput;
  /** One sentence of explanation. */
  readonly help?: LocalizedTextInput | null | undefined;
  /** Whether this is the place beyond the last ring. */
  readonly outside?: boolean | null | undefined;
};

/** Custom field, as it is given. */
export type CustomFieldInput = {
  /** What other records refer to. */
  readonly id: string;
  /** The kinds of nodes that have the field. */
  readonly kinds: ReadonlyArray<NodeKind>;
  /** What the field holds. */
  readonly valueType: CustomValueType;
  /** The name on the screen. */
  readonly labels: LocalizedTextInput;
};

/** Settings source, as it is given. */
export type SettingsSourceInput = {
  /** What the source is called. */
  readonly title: string;
  /** Heading, and line or page. */
  readonly where?: string | null | undefined;
  /** The address where the source can be read. */
  readonly url?: string | null | undefined;
  /** Whether the source states it, it follows from the source, or it is assumed. */
  readonly certainty: Certainty;
  /** What a reader must know about how the source was read. */
  readonly note?: string | null | undefined;
};

/** Barrier, as it is given. */
export type BarrierInput = {
  /** What other records refer to. */
  readonly id: string;
  /** The name on the screen. */
  readonly labels: LocalizedTextInput;
  /** One sentence of explanation. */
  readonly help?: LocalizedTextInput | null | undefined;
  /** Where this comes from. */
  readonly source: SettingsSourceInput;
};

/** Coverage rule, as it is given. */
export type CoverageRuleInput = {
  /** What other records refer to. */
  readonly id: string;
  /** The field that the rule is about. */
  readonly element: Element;
  /** The rings of which at least one is to cover the field. */
  readonly layers: ReadonlyArray<string>;
  /** Where this comes from. */
  readonly source: SettingsSourceInput;
};

/** Tie end, as it is given. */
export type TieEndInput = {
  /** The id of a particular node. */
  readonly nodeId?: string | null | undefined;
  /** All actors of this type. */
  readonly actorType?: ActorType | null | undefined;
  /** Only in this ring. */
  readonly layer?: string | null | undefined;
};

/** Expected tie, as it is given. */
export type ExpectedTieInput = {
  /** What other records refer to. */
  readonly id: string;
  /** What kind of tie is expected. */
  readonly kind: RelationKind;
  /** Where the tie starts. */
  readonly from: TieEndInput;
  /** Where the tie ends. */
  readonly to: TieEndInput;
  /** The name on the screen. */
  readonly labels: LocalizedTextInput;
  /** Where this comes from. */
  readonly source: SettingsSourceInput;
};

/** Reference model, as it is given. */
export type ReferenceModelInput = {
  /** Which fields are to be covered, and in which rings. */
  readonly coverage: ReadonlyArray<CoverageRuleInput>;
  /** Ties that a whole ecosystem would have. */
  readonly expectedTies: ReadonlyArray<ExpectedTieInput>;
};

/** A new node of the kind actor. */
export type ActorInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status: Status;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** What sort of organisation, office or role this is. */
  readonly actorType?: ActorType | null | undefined;
  /** Who owns or runs the actor. */
  readonly sector?: Sector | null | undefined;
  /** Nine digits from the Norwegian register of organisations. */
  readonly organisationNumber?: string | null | undefined;
  /** The form that the actor is registered under. */
  readonly legalForm?: LegalForm | null | undefined;
  /** The code of the register, for example 88.996. */
  readonly industryCode?: string | null | undefined;
  /** The categories of the register of voluntary organisations. */
  readonly icnpo?: ReadonlyArray<Icnpo> | null | undefined;
  /** Whether the actor is charged with doing this, rather than doing it on its own initiative. */
  readonly hasMandate?: boolean | null | undefined;
  /** Whether the organisation itself says that it is a social enterprise. */
  readonly selfDefinedSocialEnterprise?: boolean | null | undefined;
  /** Whether the statutes limit or exclude dividends. */
  readonly dividendLimit?: boolean | null | undefined;
  /** When and how the actor was asked about its ties. Only then do we know that a tie does not exist. */
  readonly tiesAsked?: TiesAskedInput | null | undefined;
};

/** Some fields of a node of the kind actor: a field left out is left alone, null empties it. */
export type ActorPatch = {
  /** The full name, as people know it. */
  readonly name?: string | null | undefined;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status?: Status | null | undefined;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** What sort of organisation, office or role this is. */
  readonly actorType?: ActorType | null | undefined;
  /** Who owns or runs the actor. */
  readonly sector?: Sector | null | undefined;
  /** Nine digits from the Norwegian register of organisations. */
  readonly organisationNumber?: string | null | undefined;
  /** The form that the actor is registered under. */
  readonly legalForm?: LegalForm | null | undefined;
  /** The code of the register, for example 88.996. */
  readonly industryCode?: string | null | undefined;
  /** The categories of the register of voluntary organisations. */
  readonly icnpo?: ReadonlyArray<Icnpo> | null | undefined;
  /** Whether the actor is charged with doing this, rather than doing it on its own initiative. */
  readonly hasMandate?: boolean | null | undefined;
  /** Whether the organisation itself says that it is a social enterprise. */
  readonly selfDefinedSocialEnterprise?: boolean | null | undefined;
  /** Whether the statutes limit or exclude dividends. */
  readonly dividendLimit?: boolean | null | undefined;
  /** When and how the actor was asked about its ties. Only then do we know that a tie does not exist. */
  readonly tiesAsked?: TiesAskedInput | null | undefined;
};

/** A change of some fields of a node of the kind actor: applied where the present still equals what was seen. */
export type ActorUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: ActorPatch;
  /** The same fields as the writer wants them. */
  readonly after: ActorPatch;
};

/** A new node of the kind service. */
export type ServiceInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status: Status;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** What sort of service or scheme this is. */
  readonly serviceType?: ServiceType | null | undefined;
  /** What it is meant to lead to. */
  readonly purpose?: string | null | undefined;
  /** Whom the service is meant for. */
  readonly audience?: string | null | undefined;
  /** What it takes to get it. */
  readonly eligibility?: string | null | undefined;
  /** The ways by which people can get the service. */
  readonly channel?: ReadonlyArray<Channel> | null | undefined;
  /** How many there is room for; null means unknown, not zero. */
  readonly capacity?: CapacityInput | null | undefined;
  /** How many days people usually wait. */
  readonly waitTime?: number | null | undefined;
  /** How much money there is in this, and where it comes from. */
  readonly funding?: FundingInput | null | undefined;
  /** Whether it rests on statute, regulation or practice. */
  readonly legalBasis?: LegalBasis | null | undefined;
  /** How much room the rules leave for judgement. */
  readonly discretion?: Discretion | null | undefined;
  /** The role or office that may judge. */
  readonly discretionHeldBy?: string | null | undefined;
  /** What stands in the way of the service working, by the ids of the map’s barriers. */
  readonly barriers?: ReadonlyArray<string> | null | undefined;
  /** Answers from reviews: whether it works as intended, for whom and for which goal. */
  readonly reviews?: ReadonlyArray<ServiceReviewInput> | null | undefined;
};

/** Some fields of a node of the kind service: a field left out is left alone, null empties it. */
export type ServicePatch = {
  /** The full name, as people know it. */
  readonly name?: string | null | undefined;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status?: Status | null | undefined;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** What sort of service or scheme this is. */
  readonly serviceType?: ServiceType | null | undefined;
  /** What it is meant to lead to. */
  readonly purpose?: string | null | undefined;
  /** Whom the service is meant for. */
  readonly audience?: string | null | undefined;
  /** What it takes to get it. */
  readonly eligibility?: string | null | undefined;
  /** The ways by which people can get the service. */
  readonly channel?: ReadonlyArray<Channel> | null | undefined;
  /** How many there is room for; null means unknown, not zero. */
  readonly capacity?: CapacityInput | null | undefined;
  /** How many days people usually wait. */
  readonly waitTime?: number | null | undefined;
  /** How much money there is in this, and where it comes from. */
  readonly funding?: FundingInput | null | undefined;
  /** Whether it rests on statute, regulation or practice. */
  readonly legalBasis?: LegalBasis | null | undefined;
  /** How much room the rules leave for judgement. */
  readonly discretion?: Discretion | null | undefined;
  /** The role or office that may judge. */
  readonly discretionHeldBy?: string | null | undefined;
  /** What stands in the way of the service working, by the ids of the map’s barriers. */
  readonly barriers?: ReadonlyArray<string> | null | undefined;
  /** Answers from reviews: whether it works as intended, for whom and for which goal. */
  readonly reviews?: ReadonlyArray<ServiceReviewInput> | null | undefined;
};

/** A change of some fields of a node of the kind service: applied where the present still equals what was seen. */
export type ServiceUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: ServicePatch;
  /** The same fields as the writer wants them. */
  readonly after: ServicePatch;
};

/** A new node of the kind need. */
export type NeedInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status: Status;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** Whether this is a need of people, or a challenge for entrepreneurs or services. */
  readonly whose: Whose;
  /** Whom it concerns, as a group. Never a person. */
  readonly audience?: string | null | undefined;
  /** How soon something must be done. */
  readonly urgency?: Urgency | null | undefined;
  /** The situation in which the need arises, for example after prison. */
  readonly lifeEvent?: string | null | undefined;
  /** Whether somebody has asked for solutions to this. */
  readonly postedAsChallenge?: boolean | null | undefined;
};

/** Some fields of a node of the kind need: a field left out is left alone, null empties it. */
export type NeedPatch = {
  /** The full name, as people know it. */
  readonly name?: string | null | undefined;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status?: Status | null | undefined;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** Whether this is a need of people, or a challenge for entrepreneurs or services. */
  readonly whose?: Whose | null | undefined;
  /** Whom it concerns, as a group. Never a person. */
  readonly audience?: string | null | undefined;
  /** How soon something must be done. */
  readonly urgency?: Urgency | null | undefined;
  /** The situation in which the need arises, for example after prison. */
  readonly lifeEvent?: string | null | undefined;
  /** Whether somebody has asked for solutions to this. */
  readonly postedAsChallenge?: boolean | null | undefined;
};

/** A change of some fields of a node of the kind need: applied where the present still equals what was seen. */
export type NeedUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: NeedPatch;
  /** The same fields as the writer wants them. */
  readonly after: NeedPatch;
};

/** A new node of the kind measure. */
export type MeasureInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status: Status;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** Where the measure stands, for example R3 or H1. One measure may stand in several places. */
  readonly references?: ReadonlyArray<string> | null | undefined;
  /** How the measure reads for the whole country. */
  readonly nationalWording?: string | null | undefined;
  /** How the measure reads for the region. */
  readonly regionalWording?: string | null | undefined;
  /** How plainly the source recommends this. */
  readonly explicitness?: Explicitness | null | undefined;
  /** How far the measure has come. */
  readonly progress?: Progress | null | undefined;
  /** When it is to be done. */
  readonly dueAt?: string | null | undefined;
};

/** Some fields of a node of the kind measure: a field left out is left alone, null empties it. */
export type MeasurePatch = {
  /** The full name, as people know it. */
  readonly name?: string | null | undefined;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status?: Status | null | undefined;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** Where the measure stands, for example R3 or H1. One measure may stand in several places. */
  readonly references?: ReadonlyArray<string> | null | undefined;
  /** How the measure reads for the whole country. */
  readonly nationalWording?: string | null | undefined;
  /** How the measure reads for the region. */
  readonly regionalWording?: string | null | undefined;
  /** How plainly the source recommends this. */
  readonly explicitness?: Explicitness | null | undefined;
  /** How far the measure has come. */
  readonly progress?: Progress | null | undefined;
  /** When it is to be done. */
  readonly dueAt?: string | null | undefined;
};

/** A change of some fields of a node of the kind measure: applied where the present still equals what was seen. */
export type MeasureUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: MeasurePatch;
  /** The same fields as the writer wants them. */
  readonly after: MeasurePatch;
};

/** A new node of the kind story. */
export type StoryInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status: Status;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** What somebody did. */
  readonly tried?: string | null | undefined;
  /** The place, and perhaps when. */
  readonly where?: string | null | undefined;
  /** How it went. */
  readonly outcome?: Outcome | null | undefined;
  /** What others should know before they try. */
  readonly learnt?: string | null | undefined;
  /** Whether others can do the same where they are. */
  readonly transferable?: Answer | null | undefined;
  /** What stood in the way, by the ids of the map’s barriers. */
  readonly barriers?: ReadonlyArray<string> | null | undefined;
};

/** Some fields of a node of the kind story: a field left out is left alone, null empties it. */
export type StoryPatch = {
  /** The full name, as people know it. */
  readonly name?: string | null | undefined;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status?: Status | null | undefined;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** What somebody did. */
  readonly tried?: string | null | undefined;
  /** The place, and perhaps when. */
  readonly where?: string | null | undefined;
  /** How it went. */
  readonly outcome?: Outcome | null | undefined;
  /** What others should know before they try. */
  readonly learnt?: string | null | undefined;
  /** Whether others can do the same where they are. */
  readonly transferable?: Answer | null | undefined;
  /** What stood in the way, by the ids of the map’s barriers. */
  readonly barriers?: ReadonlyArray<string> | null | undefined;
};

/** A change of some fields of a node of the kind story: applied where the present still equals what was seen. */
export type StoryUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: StoryPatch;
  /** The same fields as the writer wants them. */
  readonly after: StoryPatch;
};

/** A new node of the kind resource. */
export type ResourceInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status: Status;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** What sort of resource this is. */
  readonly resourceType?: ResourceType | null | undefined;
  /** What it is about, for example insurance. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** Version or year. */
  readonly edition?: string | null | undefined;
  /** The terms for using and sharing it. */
  readonly licence?: string | null | undefined;
};

/** Some fields of a node of the kind resource: a field left out is left alone, null empties it. */
export type ResourcePatch = {
  /** The full name, as people know it. */
  readonly name?: string | null | undefined;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string | null | undefined;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: ReadonlyArray<string> | null | undefined;
  /** One sentence on what this is. */
  readonly summary?: LocalizedTextInput | null | undefined;
  /** More about this, in Markdown. */
  readonly description?: string | null | undefined;
  /** Whether this is a particular one, a group of a sort, or a role; null means a single one. */
  readonly extent?: Extent | null | undefined;
  /** The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet. */
  readonly layer?: string | null | undefined;
  /** The parts of the ecosystem that this belongs to, the most important first. */
  readonly elements?: ReadonlyArray<Element> | null | undefined;
  /** How far this reaches geographically. */
  readonly scope?: Scope | null | undefined;
  /** The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Whether this exists, has been, or is only proposed. */
  readonly status?: Status | null | undefined;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Words that people gave this, to find it again by. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Its address on the web, which begins with https:// or http://. */
  readonly website?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The role or organisation that sees to it that this is right; never a person. */
  readonly owner?: string | null | undefined;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string | null | undefined;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: PositionInput | null | undefined;
  /** Values in fields that this map has added itself. */
  readonly customValues?: ReadonlyArray<CustomValueInput> | null | undefined;
  /** What sort of resource this is. */
  readonly resourceType?: ResourceType | null | undefined;
  /** What it is about, for example insurance. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** Version or year. */
  readonly edition?: string | null | undefined;
  /** The terms for using and sharing it. */
  readonly licence?: string | null | undefined;
};

/** A change of some fields of a node of the kind resource: applied where the present still equals what was seen. */
export type ResourceUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: ResourcePatch;
  /** The same fields as the writer wants them. */
  readonly after: ResourcePatch;
};

/** A new relation. */
export type RelationInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** What kind of relation this is. */
  readonly kind: RelationKind;
  /** The id of the node it goes from. */
  readonly from: string;
  /** The id of the node it goes to. */
  readonly to: string;
  /** Whether the tie exists, has been, or is only proposed. */
  readonly status: Status;
  /** From 1 (loose) to 5 (close). */
  readonly strength?: number | null | undefined;
  /** What the tie rests on. */
  readonly formal?: Formal | null | undefined;
  /** What stands in the way of the tie, by the ids of the map’s barriers. */
  readonly barriers?: ReadonlyArray<string> | null | undefined;
  /** What a reader must know about the tie. */
  readonly note?: string | null | undefined;
  /** The whole amount that goes between the two, in Norwegian kroner. */
  readonly amount?: number | null | undefined;
  /** The year that the amount is for. */
  readonly year?: number | null | undefined;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
};

/** Some fields of a relation: a field left out is left alone, null empties it. Kind and ends never change. */
export type RelationPatch = {
  /** Whether the tie exists, has been, or is only proposed. */
  readonly status?: Status | null | undefined;
  /** From 1 (loose) to 5 (close). */
  readonly strength?: number | null | undefined;
  /** What the tie rests on. */
  readonly formal?: Formal | null | undefined;
  /** What stands in the way of the tie, by the ids of the map’s barriers. */
  readonly barriers?: ReadonlyArray<string> | null | undefined;
  /** What a reader must know about the tie. */
  readonly note?: string | null | undefined;
  /** The whole amount that goes between the two, in Norwegian kroner. */
  readonly amount?: number | null | undefined;
  /** The year that the amount is for. */
  readonly year?: number | null | undefined;
  /** When it began, as exactly as is known. */
  readonly validFrom?: string | null | undefined;
  /** When it ended, as exactly as is known; null where it has not. */
  readonly validTo?: string | null | undefined;
  /** Where the information comes from. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
};

/** A change of some fields of a relation: applied where the present still equals what was seen. */
export type RelationUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: RelationPatch;
  /** The same fields as the writer wants them. */
  readonly after: RelationPatch;
};

/** A new decision about a finding. */
export type FollowUpInput = {
  /** The id of the finding. */
  readonly id: string;
  /** What sort of finding it was; 1 to 64 letters, digits and hyphens. */
  readonly kind: string;
  /** What was decided. */
  readonly state: FollowUpState;
  /** Why it was decided, and what is to happen. */
  readonly note?: string | null | undefined;
  /** When it is to be looked at again. */
  readonly dueAt?: string | null | undefined;
  /** The ids of the nodes that the finding was about when it was decided, the most important first. */
  readonly nodes?: ReadonlyArray<string> | null | undefined;
  /** The ids of the relations that the finding was about when it was decided. */
  readonly relations?: ReadonlyArray<string> | null | undefined;
};

/** Some fields of a decision about a finding: a field left out is left alone, null empties it. Which finding it is never changes. */
export type FollowUpPatch = {
  /** What was decided. */
  readonly state?: FollowUpState | null | undefined;
  /** Why it was decided, and what is to happen. */
  readonly note?: string | null | undefined;
  /** When it is to be looked at again. */
  readonly dueAt?: string | null | undefined;
  /** The ids of the nodes that the finding was about when it was decided, the most important first. */
  readonly nodes?: ReadonlyArray<string> | null | undefined;
  /** The ids of the relations that the finding was about when it was decided. */
  readonly relations?: ReadonlyArray<string> | null | undefined;
};

/** A change of some fields of a decision about a finding: applied where the present still equals what was seen. */
export type FollowUpUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: FollowUpPatch;
  /** The same fields as the writer wants them. */
  readonly after: FollowUpPatch;
};

/** A new view. */
export type ViewInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** What the view is called. */
  readonly title: LocalizedTextInput;
  /** What one sees in it, and why that is worth seeing, in Markdown. */
  readonly text?: LocalizedTextInput | null | undefined;
  /** What is shown: the search part of the map’s address without its question mark, and without `lang`, `theme`, `saved`, `tour` and `stop`. Null shows the whole map. */
  readonly place?: string | null | undefined;
  /** Which part of the picture is shown. Empty shows the whole picture. */
  readonly camera?: CameraInput | null | undefined;
};

/** Some fields of a view: a field left out is left alone, null empties it. */
export type ViewPatch = {
  /** What the view is called. */
  readonly title?: LocalizedTextInput | null | undefined;
  /** What one sees in it, and why that is worth seeing, in Markdown. */
  readonly text?: LocalizedTextInput | null | undefined;
  /** What is shown: the search part of the map’s address without its question mark, and without `lang`, `theme`, `saved`, `tour` and `stop`. Null shows the whole map. */
  readonly place?: string | null | undefined;
  /** Which part of the picture is shown. Empty shows the whole picture. */
  readonly camera?: CameraInput | null | undefined;
};

/** A change of some fields of a view: applied where the present still equals what was seen. */
export type ViewUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: ViewPatch;
  /** The same fields as the writer wants them. */
  readonly after: ViewPatch;
};

/** A new tour. */
export type TourInput = {
  /** An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  /** What the tour is called. */
  readonly title: LocalizedTextInput;
  /** What the tour is about, in Markdown. */
  readonly text?: LocalizedTextInput | null | undefined;
  /** The views of the tour, in the order they are shown. */
  readonly stops?: ReadonlyArray<TourStopInput> | null | undefined;
};

/** Some fields of a tour: a field left out is left alone, null empties it. */
export type TourPatch = {
  /** What the tour is called. */
  readonly title?: LocalizedTextInput | null | undefined;
  /** What the tour is about, in Markdown. */
  readonly text?: LocalizedTextInput | null | undefined;
  /** The views of the tour, in the order they are shown. */
  readonly stops?: ReadonlyArray<TourStopInput> | null | undefined;
};

/** A change of some fields of a tour: applied where the present still equals what was seen. */
export type TourUpdate = {
  /** What is changed. */
  readonly id: string;
  /** The fields as the writer saw them. */
  readonly before: TourPatch;
  /** The same fields as the writer wants them. */
  readonly after: TourPatch;
};

/** Some settings of a map: a field left out is left alone, null empties it. */
export type SettingsPatch = {
  /** What the map is called. */
  readonly title?: LocalizedTextInput | null | undefined;
  /** The area that the map is about. */
  readonly region?: string | null | undefined;
  /** What the map shows, and where it comes from. */
  readonly description?: LocalizedTextInput | null | undefined;
  /** Only its own people, whoever has the link, or everyone. */
  readonly visibility?: Visibility | null | undefined;
  /** The languages that the map is kept in. */
  readonly languages?: ReadonlyArray<LanguageCode> | null | undefined;
  /** The id of the view that is shown to whoever opens the map without more in the address; it may have been removed since. */
  readonly defaultView?: string | null | undefined;
  /** Whether the content was made up by a program, for demonstrations and tests. */
  readonly invented?: boolean | null | undefined;
  /** The rings of the circle, from the centre outwards. */
  readonly layers?: ReadonlyArray<LayerInput> | null | undefined;
  /** Fields that the map has added itself. */
  readonly customFields?: ReadonlyArray<CustomFieldInput> | null | undefined;
  /** What can stand in the way, as marks on the map. */
  readonly barriers?: ReadonlyArray<BarrierInput> | null | undefined;
  /** What a whole ecosystem would have. Gaps are measured against this. */
  readonly referenceModel?: ReferenceModelInput | null | undefined;
};

/** A change of some settings: applied where the present still equals what was seen. */
export type SettingsUpdate = {
  /** The fields as the writer saw them. */
  readonly before: SettingsPatch;
  /** The same fields as the writer wants them. */
  readonly after: SettingsPatch;
};

/** The records of which a field can be blanked for good. */
export type RedactableRecord =
  /** A node. */
  | 'node'
  /** A relation. */
  | 'relation'
  /** A decision about a finding. */
  | 'followUp'
  /** A view that was kept. */
  | 'view'
  /** A guided tour. */
  | 'tour';

/** Blanks one field of a record everywhere, in earlier changes too. */
export type RedactInput = {
  /** Which type of record it is. */
  readonly record: RedactableRecord;
  /** The id of the record. */
  readonly id: string;
  /** The id of the field. */
  readonly field: string;
};

/** One thing a writer asks for. */
export type EditInput =
  {   /** Adds a node of the kind actor. */
  readonly addActor: ActorInput; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never;   /** Changes a node of the kind actor. */
  readonly updateActor: ActorUpdate; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never;   /** Adds a node of the kind service. */
  readonly addService: ServiceInput; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never;   /** Changes a node of the kind service. */
  readonly updateService: ServiceUpdate; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never;   /** Adds a node of the kind need. */
  readonly addNeed: NeedInput; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never;   /** Changes a node of the kind need. */
  readonly updateNeed: NeedUpdate; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never;   /** Adds a node of the kind measure. */
  readonly addMeasure: MeasureInput; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never;   /** Changes a node of the kind measure. */
  readonly updateMeasure: MeasureUpdate; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never;   /** Adds a node of the kind story. */
  readonly addStory: StoryInput; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never;   /** Changes a node of the kind story. */
  readonly updateStory: StoryUpdate; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never;   /** Adds a node of the kind resource. */
  readonly addResource: ResourceInput; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never;   /** Changes a node of the kind resource. */
  readonly updateResource: ResourceUpdate; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never;   /** Removes a node, and its relations with it. */
  readonly removeNode: string; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never;   /** Adds a relation. */
  readonly addRelation: RelationInput; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never;   /** Changes a relation. */
  readonly updateRelation: RelationUpdate; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never;   /** Removes a relation. */
  readonly removeRelation: string; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never;   /** Decides about a finding. */
  readonly addFollowUp: FollowUpInput; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never;   /** Changes a decision about a finding. */
  readonly updateFollowUp: FollowUpUpdate; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never;   /** Takes a decision about a finding away. */
  readonly removeFollowUp: string; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never;   /** Keeps a view. */
  readonly addView: ViewInput; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never;   /** Changes a view. */
  readonly updateView: ViewUpdate; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never;   /** Removes a view. Tours that name it stay, and tell that it is gone. */
  readonly removeView: string; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never;   /** Makes a tour. */
  readonly addTour: TourInput; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never;   /** Changes a tour. */
  readonly updateTour: TourUpdate; readonly removeTour?: never; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never;   /** Removes a tour; its views stay. */
  readonly removeTour: string; readonly updateSettings?: never; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never;   /** Changes the map’s settings. */
  readonly updateSettings: SettingsUpdate; readonly redact?: never; }
  |  { readonly addActor?: never; readonly updateActor?: never; readonly addService?: never; readonly updateService?: never; readonly addNeed?: never; readonly updateNeed?: never; readonly addMeasure?: never; readonly updateMeasure?: never; readonly addStory?: never; readonly updateStory?: never; readonly addResource?: never; readonly updateResource?: never; readonly removeNode?: never; readonly addRelation?: never; readonly updateRelation?: never; readonly removeRelation?: never; readonly addFollowUp?: never; readonly updateFollowUp?: never; readonly removeFollowUp?: never; readonly addView?: never; readonly updateView?: never; readonly removeView?: never; readonly addTour?: never; readonly updateTour?: never; readonly removeTour?: never; readonly updateSettings?: never;   /** Blanks a field for good. */
  readonly redact: RedactInput; };

export type CommitMutationVariables = Exact<{
  map: string;
  operationId: string;
  edits: ReadonlyArray<EditInput> | EditInput;
}>;


export type CommitMutation = { readonly commit: { readonly change: ChangeFieldsFragment } };

export type ChangeFieldsFragment = { readonly sequence: number, readonly operationId: string, readonly author: string, readonly at: string, readonly cause: Cause, readonly undoes: string | null, readonly schemaVersion: number, readonly edits: ReadonlyArray<
    | { readonly __typename: 'NodeEdit', readonly id: string, readonly nodeBefore:
        | AllNodeFields_Actor_Fragment
        | AllNodeFields_Service_Fragment
        | AllNodeFields_Need_Fragment
        | AllNodeFields_Measure_Fragment
        | AllNodeFields_Story_Fragment
        | AllNodeFields_Resource_Fragment
       | null, readonly nodeAfter:
        | AllNodeFields_Actor_Fragment
        | AllNodeFields_Service_Fragment
        | AllNodeFields_Need_Fragment
        | AllNodeFields_Measure_Fragment
        | AllNodeFields_Story_Fragment
        | AllNodeFields_Resource_Fragment
       | null }
    | { readonly __typename: 'RelationEdit', readonly id: string, readonly relationBefore: AllRelationFieldsFragment | null, readonly relationAfter: AllRelationFieldsFragment | null }
    | { readonly __typename: 'FollowUpEdit', readonly id: string, readonly followUpBefore: AllFollowUpFieldsFragment | null, readonly followUpAfter: AllFollowUpFieldsFragment | null }
    | { readonly __typename: 'ViewEdit', readonly id: string, readonly viewBefore: AllViewFieldsFragment | null, readonly viewAfter: AllViewFieldsFragment | null }
    | { readonly __typename: 'TourEdit', readonly id: string, readonly tourBefore: AllTourFieldsFragment | null, readonly tourAfter: AllTourFieldsFragment | null }
    | { readonly __typename: 'SettingsEdit', readonly id: string, readonly settingsBefore: AllSettingsFieldsFragment | null, readonly settingsAfter: AllSettingsFieldsFragment | null }
    | { readonly __typename: 'Redaction', readonly record: RedactableRecord, readonly id: string, readonly field: string }
  > };

type AllNodeFields_Actor_Fragment = { readonly actorType: ActorType | null, readonly sector: Sector | null, readonly organisationNumber: string | null, readonly legalForm: LegalForm | null, readonly industryCode: string | null, readonly icnpo: ReadonlyArray<Icnpo>, readonly hasMandate: boolean | null, readonly selfDefinedSocialEnterprise: boolean | null, readonly dividendLimit: boolean | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly shortName: string | null, readonly altNames: ReadonlyArray<string>, readonly description: string | null, readonly extent: Extent | null, readonly layer: string | null, readonly elements: ReadonlyArray<Element>, readonly scope: Scope | null, readonly municipalities: ReadonlyArray<string>, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly tags: ReadonlyArray<string>, readonly website: string | null, readonly owner: string | null, readonly verifiedAt: string | null, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly tiesAsked: { readonly date: string, readonly how: string | null } | null, readonly summary: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly where: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly certainty: Certainty, readonly licence: string | null, readonly note: string | null }>, readonly position: { readonly ring: string, readonly angle: number } | null, readonly customValues: ReadonlyArray<{ readonly field: string, readonly value: string }> };

type AllNodeFields_Service_Fragment = { readonly serviceType: ServiceType | null, readonly purpose: string | null, readonly audience: string | null, readonly eligibility: string | null, readonly channel: ReadonlyArray<Channel>, readonly waitTime: number | null, readonly legalBasis: LegalBasis | null, readonly discretion: Discretion | null, readonly discretionHeldBy: string | null, readonly barriers: ReadonlyArray<string>, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly shortName: string | null, readonly altNames: ReadonlyArray<string>, readonly description: string | null, readonly extent: Extent | null, readonly layer: string | null, readonly elements: ReadonlyArray<Element>, readonly scope: Scope | null, readonly municipalities: ReadonlyArray<string>, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly tags: ReadonlyArray<string>, readonly website: string | null, readonly owner: string | null, readonly verifiedAt: string | null, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly capacity: { readonly available: number | null, readonly maximum: number | null, readonly unit: string | null, readonly updatedAt: string | null } | null, readonly funding: { readonly amount: number | null, readonly currency: Currency | null, readonly period: FundingPeriod | null, readonly from: string | null, readonly earmarked: boolean | null } | null, readonly reviews: ReadonlyArray<{ readonly forWhom: string | null, readonly forWhichGoal: string | null, readonly worksAsIntended: Answer | null, readonly canChangeTomorrow: Answer | null, readonly byRole: string | null, readonly date: string | null }>, readonly summary: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly where: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly certainty: Certainty, readonly licence: string | null, readonly note: string | null }>, readonly position: { readonly ring: string, readonly angle: number } | null, readonly customValues: ReadonlyArray<{ readonly field: string, readonly value: string }> };

type AllNodeFields_Need_Fragment = { readonly whose: Whose, readonly audience: string | null, readonly urgency: Urgency | null, readonly lifeEvent: string | null, readonly postedAsChallenge: boolean | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly shortName: string | null, readonly altNames: ReadonlyArray<string>, readonly description: string | null, readonly extent: Extent | null, readonly layer: string | null, readonly elements: ReadonlyArray<Element>, readonly scope: Scope | null, readonly municipalities: ReadonlyArray<string>, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly tags: ReadonlyArray<string>, readonly website: string | null, readonly owner: string | null, readonly verifiedAt: string | null, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly summary: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly where: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly certainty: Certainty, readonly licence: string | null, readonly note: string | null }>, readonly position: { readonly ring: string, readonly angle: number } | null, readonly customValues: ReadonlyArray<{ readonly field: string, readonly value: string }> };

type AllNodeFields_Measure_Fragment = { readonly references: ReadonlyArray<string>, readonly nationalWording: string | null, readonly regionalWording: string | null, readonly explicitness: Explicitness | null, readonly progress: Progress | null, readonly dueAt: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly shortName: string | null, readonly altNames: ReadonlyArray<string>, readonly description: string | null, readonly extent: Extent | null, readonly layer: string | null, readonly elements: ReadonlyArray<Element>, readonly scope: Scope | null, readonly municipalities: ReadonlyArray<string>, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly tags: ReadonlyArray<string>, readonly website: string | null, readonly owner: string | null, readonly verifiedAt: string | null, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly summary: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly where: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly certainty: Certainty, readonly licence: string | null, readonly note: string | null }>, readonly position: { readonly ring: string, readonly angle: number } | null, readonly customValues: ReadonlyArray<{ readonly field: string, readonly value: string }> };

type AllNodeFields_Story_Fragment = { readonly tried: string | null, readonly where: string | null, readonly outcome: Outcome | null, readonly learnt: string | null, readonly transferable: Answer | null, readonly barriers: ReadonlyArray<string>, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly shortName: string | null, readonly altNames: ReadonlyArray<string>, readonly description: string | null, readonly extent: Extent | null, readonly layer: string | null, readonly elements: ReadonlyArray<Element>, readonly scope: Scope | null, readonly municipalities: ReadonlyArray<string>, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly tags: ReadonlyArray<string>, readonly website: string | null, readonly owner: string | null, readonly verifiedAt: string | null, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly summary: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly where: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly certainty: Certainty, readonly licence: string | null, readonly note: string | null }>, readonly position: { readonly ring: string, readonly angle: number } | null, readonly customValues: ReadonlyArray<{ readonly field: string, readonly value: string }> };

type AllNodeFields_Resource_Fragment = { readonly resourceType: ResourceType | null, readonly topics: ReadonlyArray<string>, readonly edition: string | null, readonly licence: string | null, readonly id: string, readonly kind: NodeKind, readonly name: string, readonly shortName: string | null, readonly altNames: ReadonlyArray<string>, readonly description: string | null, readonly extent: Extent | null, readonly layer: string | null, readonly elements: ReadonlyArray<Element>, readonly scope: Scope | null, readonly municipalities: ReadonlyArray<string>, readonly status: Status, readonly validFrom: string | null, readonly validTo: string | null, readonly tags: ReadonlyArray<string>, readonly website: string | null, readonly owner: string | null, readonly verifiedAt: string | null, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly summary: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly where: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly certainty: Certainty, readonly licence: string | null, readonly note: string | null }>, readonly position: { readonly ring: string, readonly angle: number } | null, readonly customValues: ReadonlyArray<{ readonly field: string, readonly value: string }> };

export type AllNodeFieldsFragment =
  | AllNodeFields_Actor_Fragment
  | AllNodeFields_Service_Fragment
  | AllNodeFields_Need_Fragment
  | AllNodeFields_Measure_Fragment
  | AllNodeFields_Story_Fragment
  | AllNodeFields_Resource_Fragment
;

export type AllRelationFieldsFragment = { readonly id: string, readonly kind: RelationKind, readonly from: string, readonly to: string, readonly status: Status, readonly strength: number | null, readonly formal: Formal | null, readonly barriers: ReadonlyArray<string>, readonly note: string | null, readonly amount: number | null, readonly year: number | null, readonly validFrom: string | null, readonly validTo: string | null, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly where: string | null, readonly url: string | null, readonly retrievedAt: string | null, readonly certainty: Certainty, readonly licence: string | null, readonly note: string | null }> };

export type AllFollowUpFieldsFragment = { readonly id: string, readonly kind: string, readonly state: FollowUpState, readonly note: string | null, readonly dueAt: string | null, readonly nodes: ReadonlyArray<string>, readonly relations: ReadonlyArray<string>, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null };

export type AllViewFieldsFragment = { readonly id: string, readonly place: string | null, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly title: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly text: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly camera: { readonly zoom: number, readonly x: number, readonly y: number } | null };

export type AllTourFieldsFragment = { readonly id: string, readonly review: ReviewState | null, readonly version: number, readonly createdBy: string | null, readonly createdAt: string | null, readonly updatedBy: string | null, readonly updatedAt: string | null, readonly title: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly text: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly stops: ReadonlyArray<{ readonly view: string, readonly text: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null }> };

export type AllSettingsFieldsFragment = { readonly id: string, readonly region: string | null, readonly visibility: Visibility, readonly languages: ReadonlyArray<LanguageCode>, readonly defaultView: string | null, readonly invented: boolean | null, readonly version: number, readonly title: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly description: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly layers: ReadonlyArray<{ readonly id: string, readonly order: number, readonly outside: boolean | null, readonly labels: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly help: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null }>, readonly customFields: ReadonlyArray<{ readonly id: string, readonly kinds: ReadonlyArray<NodeKind>, readonly valueType: CustomValueType, readonly labels: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }>, readonly barriers: ReadonlyArray<{ readonly id: string, readonly labels: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly help: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null, readonly source: { readonly title: string, readonly where: string | null, readonly url: string | null, readonly certainty: Certainty, readonly note: string | null } }>, readonly referenceModel: { readonly coverage: ReadonlyArray<{ readonly id: string, readonly element: Element, readonly layers: ReadonlyArray<string>, readonly source: { readonly title: string, readonly where: string | null, readonly url: string | null, readonly certainty: Certainty, readonly note: string | null } }>, readonly expectedTies: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly from: { readonly nodeId: string | null, readonly actorType: ActorType | null, readonly layer: string | null }, readonly to: { readonly nodeId: string | null, readonly actorType: ActorType | null, readonly layer: string | null }, readonly labels: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly source: { readonly title: string, readonly where: string | null, readonly url: string | null, readonly certainty: Certainty, readonly note: string | null } }> } };

export type CreateMapMutationVariables = Exact<{
  operationId: string;
  input: CreateMapInput;
}>;


export type CreateMapMutation = { readonly createMap: { readonly map: { readonly id: string } } };

export type GraphQueryVariables = Exact<{
  map: string;
}>;


export type GraphQuery = { readonly graph: { readonly cursor: string, readonly settings: AllSettingsFieldsFragment, readonly nodes: ReadonlyArray<
      | AllNodeFields_Actor_Fragment
      | AllNodeFields_Service_Fragment
      | AllNodeFields_Need_Fragment
      | AllNodeFields_Measure_Fragment
      | AllNodeFields_Story_Fragment
      | AllNodeFields_Resource_Fragment
    >, readonly relations: ReadonlyArray<AllRelationFieldsFragment>, readonly followUps: ReadonlyArray<AllFollowUpFieldsFragment>, readonly views: ReadonlyArray<AllViewFieldsFragment>, readonly tours: ReadonlyArray<AllTourFieldsFragment> } };

export type HistoryQueryVariables = Exact<{
  map: string;
  of: string;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { readonly history: { readonly nodes: ReadonlyArray<ChangeFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MapChangesSubscriptionVariables = Exact<{
  map: string;
  since?: string | null | undefined;
}>;


export type MapChangesSubscription = { readonly mapChanges:
    | { readonly __typename: 'MapChange', readonly cursor: string, readonly change: ChangeFieldsFragment }
    | { readonly __typename: 'Reload', readonly cursor: string }
   };

export type MapsQueryVariables = Exact<{ [key: string]: never; }>;


export type MapsQuery = { readonly maps: ReadonlyArray<{ readonly id: string, readonly nodeCount: number, readonly relationCount: number, readonly relationsInForce: number, readonly settings: { readonly region: string | null, readonly visibility: Visibility, readonly invented: boolean | null, readonly title: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly description: { readonly nb: string, readonly nn: string | null, readonly en: string | null } | null } }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly role: Role, readonly id: string | null, readonly mayDo: ReadonlyArray<CommandName> } };

export type RedoMutationVariables = Exact<{
  map: string;
  operationId: string;
  undoes: string;
}>;


export type RedoMutation = { readonly redo: { readonly change: ChangeFieldsFragment } };

export type RemoveMapMutationVariables = Exact<{
  map: string;
}>;


export type RemoveMapMutation = { readonly removeMap: { readonly map: string } };

export type UndoMutationVariables = Exact<{
  map: string;
  operationId: string;
  undoes: string;
}>;


export type UndoMutation = { readonly undo: { readonly change: ChangeFieldsFragment } };

export type BottlenecksQueryVariables = Exact<{
  map: string;
}>;


export type BottlenecksQuery = { readonly bottlenecks: { readonly cursor: string, readonly isOld: boolean, readonly findings: ReadonlyArray<FindingFieldsFragment>, readonly setAside: ReadonlyArray<FindingFieldsFragment> } };

export type FindingFieldsFragment = { readonly id: string, readonly kind: FindingKind, readonly absence: Absence | null, readonly outgrown: boolean, readonly canBeAsked: boolean, readonly severity: Severity, readonly nodes: ReadonlyArray<string>, readonly relations: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly title: string, readonly where: string | null, readonly certainty: Certainty }>, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly method: MethodFieldsFragment };

export type MethodFieldsFragment = { readonly reference: string | null, readonly basis: Basis, readonly definition: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly leftOut: { readonly groups: number, readonly nodes: number, readonly relations: number } | null };

export type BrokersQueryVariables = Exact<{
  map: string;
  first: number;
  withGroups: boolean;
}>;


export type BrokersQuery = { readonly brokers: { readonly cursor: string, readonly isOld: boolean, readonly sources: number | null, readonly seed: number | null, readonly leftOut: { readonly groups: number, readonly nodes: number, readonly relations: number }, readonly brokers: ReadonlyArray<{ readonly actor: string, readonly betweenness: number | null, readonly error: number, readonly contacts: number }> } };

export type CoverageQueryVariables = Exact<{
  map: string;
  municipality?: string | null | undefined;
}>;


export type CoverageQuery = { readonly coverage: { readonly cursor: string, readonly isOld: boolean, readonly cells: ReadonlyArray<{ readonly element: Element, readonly layer: string | null, readonly rules: ReadonlyArray<string>, readonly state: CoverageState, readonly present: ReadonlyArray<string>, readonly faded: ReadonlyArray<string>, readonly missing: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string> }>, readonly rules: ReadonlyArray<{ readonly state: CoverageState, readonly rule: { readonly id: string, readonly element: Element, readonly layers: ReadonlyArray<string>, readonly source: { readonly title: string, readonly where: string | null, readonly certainty: Certainty } } }>, readonly method: MethodFieldsFragment } };

export type GapsQueryVariables = Exact<{
  map: string;
}>;


export type GapsQuery = { readonly gaps: { readonly cursor: string, readonly isOld: boolean, readonly findings: ReadonlyArray<FindingFieldsFragment>, readonly notRecorded: ReadonlyArray<FindingFieldsFragment>, readonly setAside: ReadonlyArray<FindingFieldsFragment> } };

export type MunicipalityCoverageQueryVariables = Exact<{
  map: string;
}>;


export type MunicipalityCoverageQuery = { readonly municipalityCoverage: { readonly cursor: string, readonly isOld: boolean, readonly isWholeRegion: boolean, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly wide: ReadonlyArray<{ readonly element: Element, readonly present: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly faded: ReadonlyArray<string>, readonly missing: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string> }>, readonly cells: ReadonlyArray<{ readonly element: Element, readonly municipality: string, readonly state: CoverageState, readonly present: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly faded: ReadonlyArray<string>, readonly missing: ReadonlyArray<string>, readonly proposed: ReadonlyArray<string> }>, readonly method: MethodFieldsFragment } };

export type NeedsQueryVariables = Exact<{
  map: string;
}>;


export type NeedsQuery = { readonly needs: { readonly cursor: string, readonly isOld: boolean, readonly counts: ReadonlyArray<{ readonly state: NeedState, readonly absence: Absence | null, readonly count: number }>, readonly needs: ReadonlyArray<{ readonly need: string, readonly state: NeedState, readonly services: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly faded: ReadonlyArray<string>, readonly absence: Absence | null, readonly certainty: Certainty | null, readonly statedBy: ReadonlyArray<string>, readonly unreached: ReadonlyArray<string>, readonly hindering: ReadonlyArray<string>, readonly barriers: ReadonlyArray<string>, readonly places: ReadonlyArray<{ readonly municipality: string, readonly services: ReadonlyArray<string> }> }>, readonly method: MethodFieldsFragment } };

export type RecommendationsQueryVariables = Exact<{
  map: string;
}>;


export type RecommendationsQuery = { readonly recommendations: { readonly cursor: string, readonly isOld: boolean, readonly counts: ReadonlyArray<{ readonly state: RecommendationState, readonly count: number }>, readonly recommendations: ReadonlyArray<{ readonly measure: string, readonly state: RecommendationState, readonly fulfilledBy: ReadonlyArray<string>, readonly faded: ReadonlyArray<string>, readonly fundedBy: ReadonlyArray<string>, readonly responsible: ReadonlyArray<string>, readonly proposedResponsible: ReadonlyArray<string>, readonly isLate: boolean | null, readonly isAlone: boolean, readonly municipalities: ReadonlyArray<string>, readonly fulfilledIn: ReadonlyArray<string>, readonly unreached: ReadonlyArray<string> }>, readonly method: MethodFieldsFragment } };

export type EmbeddedQueryVariables = Exact<{
  map: string;
}>;


export type EmbeddedQuery = { readonly graph: { readonly cursor: string, readonly settings: AllSettingsFieldsFragment, readonly nodes: ReadonlyArray<
      | AllNodeFields_Actor_Fragment
      | AllNodeFields_Service_Fragment
      | AllNodeFields_Need_Fragment
      | AllNodeFields_Measure_Fragment
      | AllNodeFields_Story_Fragment
      | AllNodeFields_Resource_Fragment
    >, readonly relations: ReadonlyArray<AllRelationFieldsFragment>, readonly views: ReadonlyArray<AllViewFieldsFragment> } };

export type CompareQueryVariables = Exact<{
  a: MomentInput;
  b: MomentInput;
  withGroups: boolean;
}>;


export type CompareQuery = { readonly compare: { readonly areMaps: boolean, readonly a: { readonly cursor: string, readonly at: string | null, readonly title: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }, readonly b: { readonly cursor: string }, readonly indicators: ReadonlyArray<{ readonly id: IndicatorId, readonly difference: number | null, readonly sizesDiffer: boolean, readonly a: { readonly value: number | null, readonly unit: IndicatorUnit, readonly name: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }, readonly b: { readonly value: number | null } }>, readonly added: DifferingFieldsFragment, readonly removed: DifferingFieldsFragment, readonly movedRing: DifferingFieldsFragment, readonly changedStatus: DifferingFieldsFragment, readonly method: MethodFieldsFragment } };

export type DifferingFieldsFragment = { readonly count: number, readonly items: ReadonlyArray<{ readonly id: string, readonly isRelation: boolean, readonly status: Status, readonly from: string | null, readonly to: string | null, readonly name: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }> };

export type IndicatorsQueryVariables = Exact<{
  map: string;
  withGroups: boolean;
}>;


export type IndicatorsQuery = { readonly indicators: { readonly cursor: string, readonly kinds: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly communities: ReadonlyArray<{ readonly central: string, readonly members: ReadonlyArray<string>, readonly name: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }>, readonly indicators: ReadonlyArray<{ readonly id: IndicatorId, readonly value: number | null, readonly gap: ValueGap | null, readonly unit: IndicatorUnit, readonly nodes: ReadonlyArray<string>, readonly formula: string | null, readonly seed: number | null, readonly name: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly meaning: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly method: MethodFieldsFragment }> } };

export type OverTimeQueryVariables = Exact<{
  map: string;
}>;


export type OverTimeQuery = { readonly overTime: { readonly cursor: string, readonly registered: { readonly points: ReadonlyArray<{ readonly date: string, readonly nodes: number, readonly relations: number }>, readonly undated: { readonly nodes: number, readonly relations: number }, readonly method: MethodFieldsFragment }, readonly development: { readonly years: ReadonlyArray<{ readonly year: number, readonly nodes: number, readonly relations: number, readonly began: number, readonly ended: number }>, readonly dated: { readonly nodes: number, readonly relations: number }, readonly undated: { readonly nodes: number, readonly relations: number }, readonly method: MethodFieldsFragment } } };

export type ResearchQueryVariables = Exact<{
  map: string;
  first: number;
  withGroups: boolean;
}>;


export type ResearchQuery = { readonly research: { readonly cursor: string, readonly actorCount: number, readonly tieCount: number, readonly directedTieCount: number, readonly sources: number | null, readonly seed: number | null, readonly leftOut: { readonly groups: number, readonly nodes: number, readonly relations: number }, readonly rings: ReadonlyArray<{ readonly group: string, readonly actors: number, readonly index: number | null }>, readonly sectors: ReadonlyArray<{ readonly group: string, readonly actors: number, readonly index: number | null }>, readonly concentration: ReadonlyArray<{ readonly element: Element, readonly services: number, readonly providers: number, readonly concentration: number | null }>, readonly actors: ReadonlyArray<{ readonly actor: string, readonly betweenness: number | null, readonly error: number, readonly contacts: number, readonly constraint: number | null, readonly effectiveSize: number | null, readonly coreNumber: number, readonly ringRoles: RolesFragment | null, readonly sectorRoles: RolesFragment | null }> } };

export type RolesFragment = { readonly coordinator: number, readonly itinerant: number, readonly gatekeeper: number, readonly representative: number, readonly liaison: number };

export type FindingNewsSubscriptionVariables = Exact<{
  map: string;
}>;


export type FindingNewsSubscription = { readonly findingChanges: { readonly came: ReadonlyArray<{ readonly absence: Absence | null, readonly nodes: ReadonlyArray<string> }>, readonly went: ReadonlyArray<{ readonly id: string, readonly kind: FindingKind, readonly absence: Absence | null, readonly nodes: ReadonlyArray<string>, readonly relations: ReadonlyArray<string>, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }> } };

export type MissingLinksQueryVariables = Exact<{
  map: string;
  between: GroupKind;
  withGroups: boolean;
}>;


export type MissingLinksQuery = { readonly missingLinks: { readonly cursor: string, readonly between: GroupKind, readonly tooFewCount: number, readonly actorCount: number, readonly ungrouped: number, readonly tieCount: number, readonly outward: number | null, readonly permutations: number, readonly seed: number | null, readonly groups: ReadonlyArray<{ readonly id: string, readonly nodes: ReadonlyArray<string>, readonly asked: number, readonly outward: number | null, readonly label: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }>, readonly tested: ReadonlyArray<GroupPairFieldsFragment>, readonly tooFew: ReadonlyArray<GroupPairFieldsFragment>, readonly leftOut: { readonly groups: number, readonly nodes: number, readonly relations: number } } };

export type GroupPairFieldsFragment = { readonly first: string, readonly second: string, readonly state: GroupPairState, readonly observed: number, readonly relations: ReadonlyArray<string>, readonly expected: number | null, readonly low: number | null, readonly high: number | null, readonly z: number | null, readonly p: number | null, readonly q: number | null, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } };

export type WorthAskingQueryVariables = Exact<{
  map: string;
  first: number;
  withGroups: boolean;
}>;


export type WorthAskingQuery = { readonly worthAsking: { readonly cursor: string, readonly total: number, readonly decided: number, readonly actorCount: number, readonly tieCount: number, readonly kinds: ReadonlyArray<RelationKind>, readonly links: ReadonlyArray<{ readonly id: string, readonly nodes: ReadonlyArray<string>, readonly adamicAdar: number, readonly resourceAllocation: number, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly nodes: ReadonlyArray<string>, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }> }>, readonly accuracy: { readonly hidden: number, readonly repeats: number, readonly adamicAdar: { readonly mean: number, readonly low: number, readonly high: number }, readonly resourceAllocation: { readonly mean: number, readonly low: number, readonly high: number } } | null, readonly leftOut: { readonly groups: number } } };

export type LookMeasuresQueryVariables = Exact<{
  map: string;
  withGroups: boolean;
}>;


export type LookMeasuresQuery = { readonly research: { readonly actorCount: number, readonly sources: number | null, readonly seed: number | null, readonly leftOut: { readonly groups: number, readonly nodes: number, readonly relations: number }, readonly actors: ReadonlyArray<{ readonly actor: string, readonly betweenness: number | null, readonly contacts: number, readonly constraint: number | null, readonly effectiveSize: number | null, readonly coreNumber: number }> } };

export type ChangesQueryVariables = Exact<{
  map: string;
  since: string;
}>;


export type ChangesQuery = { readonly changes: { readonly cursor: string, readonly hasMore: boolean, readonly reload: boolean, readonly changes: ReadonlyArray<ChangeFieldsFragment> } };

export type RoadsQueryVariables = Exact<{
  map: string;
}>;


export type RoadsQuery = { readonly roads: { readonly cursor: string, readonly unreachable: number, readonly meanHandOffs: number | null, readonly mostHandOffs: number | null, readonly meanRings: number | null, readonly mostRings: number | null, readonly roads: ReadonlyArray<{ readonly need: string, readonly handOffs: number | null, readonly ringsCrossed: number | null }>, readonly method: MethodFieldsFragment } };

export type RoutesQueryVariables = Exact<{
  map: string;
  from: ReadonlyArray<string> | string;
  to?: ReadonlyArray<string> | string | null | undefined;
  k: number;
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  withGroups: boolean;
}>;


export type RoutesQuery = { readonly routes: { readonly cursor: string, readonly withGroups: boolean, readonly more: boolean, readonly routes: ReadonlyArray<RouteFieldsFragment>, readonly passing: { readonly gateways: ReadonlyArray<string>, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } } | null, readonly none: { readonly openings: ReadonlyArray<{ readonly reason: OpeningReason, readonly route: { readonly nodes: ReadonlyArray<string>, readonly relations: ReadonlyArray<string> }, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }>, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } } | null, readonly method: MethodFieldsFragment } };

export type RouteFieldsFragment = { readonly nodes: ReadonlyArray<string>, readonly relations: ReadonlyArray<string>, readonly handOffs: number, readonly ringsCrossed: number | null, readonly throughGroups: ReadonlyArray<string>, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } };

export type WhatIfQueryVariables = Exact<{
  map: string;
  remove: ReadonlyArray<string> | string;
  add: WhatIfAdditions;
  withGroups: boolean;
}>;


export type WhatIfQuery = { readonly whatIf: { readonly cursor: string, readonly gone: ReadonlyArray<string>, readonly fallsOff: ReadonlyArray<ReadonlyArray<string>>, readonly alone: ReadonlyArray<string>, readonly groups: ReadonlyArray<string>, readonly summary: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly needs: ReadonlyArray<{ readonly need: string, readonly change: NeedChangeKind, readonly holders: ReadonlyArray<string>, readonly services: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }>, readonly fundingLost: ReadonlyArray<{ readonly node: string, readonly funders: ReadonlyArray<string>, readonly needs: ReadonlyArray<string> }>, readonly appear: ReadonlyArray<FindingFieldsFragment>, readonly appearNotRecorded: ReadonlyArray<FindingFieldsFragment>, readonly solved: ReadonlyArray<FindingFieldsFragment>, readonly goneWith: ReadonlyArray<FindingFieldsFragment>, readonly changed: ReadonlyArray<{ readonly before: { readonly sentence: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }, readonly after: FindingFieldsFragment }>, readonly indicators: ReadonlyArray<{ readonly id: IndicatorId, readonly unit: IndicatorUnit, readonly before: number | null, readonly after: number | null, readonly moreIsBetter: boolean, readonly name: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly meaning: { readonly nb: string, readonly nn: string | null, readonly en: string | null }, readonly definition: { readonly nb: string, readonly nn: string | null, readonly en: string | null } }>, readonly leftOut: { readonly groups: number, readonly nodes: number, readonly relations: number } } };
