// Made from the descriptors by `npm run generate -w @sirkel/graph-schema`. Do not edit.
import type { LocalizedText } from '../language.ts';

export type NodeKind = 'actor' | 'service' | 'need' | 'measure' | 'story' | 'resource';

export type RelationKind =
  | 'provides'
  | 'uses'
  | 'addresses'
  | 'has'
  | 'funds'
  | 'fulfils'
  | 'responsibleFor'
  | 'about'
  | 'hinders'
  | 'isCloseTo'
  | 'cooperatesWith'
  | 'partOf'
  | 'memberOf'
  | 'advises'
  | 'trains'
  | 'informs'
  | 'refersTo'
  | 'procuresFrom'
  | 'regulates'
  | 'coordinatedWith'
  | 'researches'
  | 'follows'
  | 'established';

export type Extent = 'single' | 'group' | 'role';

export type Element = 'network' | 'education' | 'market' | 'finance' | 'legislation' | 'guidance' | 'publicPolicy';

export type Scope = 'neighbourhood' | 'municipality' | 'county' | 'region' | 'national' | 'international';

export type Status = 'existing' | 'ongoing' | 'weak' | 'past' | 'proposed' | 'missing';

export type Certainty = 'stated' | 'derived' | 'assumed';

export type ReviewState = 'accepted' | 'pending';

export type ActorType =
  | 'municipality'
  | 'municipalService'
  | 'localOffice'
  | 'countyAuthority'
  | 'countyGovernor'
  | 'stateAgency'
  | 'directorate'
  | 'ministry'
  | 'government'
  | 'parliament'
  | 'intergovernmental'
  | 'publicSupport'
  | 'healthTrust'
  | 'university'
  | 'researchCentre'
  | 'school'
  | 'socialEnterprise'
  | 'association'
  | 'humanitarianOrganisation'
  | 'volunteerCentre'
  | 'faithCommunity'
  | 'network'
  | 'foundation'
  | 'fund'
  | 'bank'
  | 'accelerator'
  | 'company'
  | 'sectorGroup'
  | 'role'
  | 'other';

export type Sector = 'public' | 'private' | 'voluntary' | 'hybrid';

export type LegalForm =
  | 'limitedCompany'
  | 'publicLimitedCompany'
  | 'soleProprietorship'
  | 'generalPartnership'
  | 'association'
  | 'foundation'
  | 'cooperative'
  | 'municipality'
  | 'countyAuthority'
  | 'state'
  | 'organisationalUnit'
  | 'stateEnterprise'
  | 'intermunicipalCompany'
  | 'municipalEnterprise'
  | 'specialLawEnterprise'
  | 'savingsBank'
  | 'foreignEnterprise'
  | 'subUnit'
  | 'notRegistered'
  | 'other';

export type Icnpo =
  | 'i1'
  | 'i1100'
  | 'i1200'
  | 'i1300'
  | 'i2'
  | 'i2100'
  | 'i2200'
  | 'i2300'
  | 'i2400'
  | 'i3'
  | 'i3100'
  | 'i3200'
  | 'i3300'
  | 'i3400'
  | 'i4'
  | 'i4100'
  | 'i4200'
  | 'i4300'
  | 'i5'
  | 'i5100'
  | 'i5200'
  | 'i6'
  | 'i6100'
  | 'i6200'
  | 'i6300'
  | 'i7'
  | 'i7100'
  | 'i7200'
  | 'i7300'
  | 'i8'
  | 'i8100'
  | 'i8200'
  | 'i9'
  | 'i9100'
  | 'i10'
  | 'i10100'
  | 'i11'
  | 'i11100'
  | 'i11200'
  | 'i11300'
  | 'i12'
  | 'i12100'
  | 'i13'
  | 'i13100'
  | 'i14'
  | 'i14100';

export type ServiceType =
  | 'grantScheme'
  | 'fund'
  | 'loan'
  | 'budgetPost'
  | 'outcomeContract'
  | 'procurement'
  | 'marketplace'
  | 'guidance'
  | 'course'
  | 'education'
  | 'research'
  | 'peerProgramme'
  | 'membership'
  | 'meetingPlace'
  | 'event'
  | 'welfareService'
  | 'volunteering'
  | 'project'
  | 'pilot'
  | 'plan'
  | 'policy'
  | 'law'
  | 'regulation'
  | 'platform'
  | 'other';

export type Channel = 'inPerson' | 'outreach' | 'phone' | 'online' | 'application' | 'referral';

export type Currency = 'NOK' | 'EUR' | 'SEK' | 'DKK' | 'GBP' | 'USD' | 'CAD';

export type FundingPeriod = 'once' | 'month' | 'year' | 'whole';

export type LegalBasis = 'statute' | 'regulation' | 'practice';

export type Discretion = 'none' | 'some' | 'large';

export type Answer = 'yes' | 'partly' | 'no';

export type Whose = 'people' | 'entrepreneurs' | 'services';

export type Urgency = 'low' | 'medium' | 'high' | 'acute';

export type Explicitness = 'numbered' | 'recommended' | 'highlighted' | 'running';

export type Progress = 'idea' | 'planned' | 'trying' | 'running' | 'stopped';

export type Outcome = 'worked' | 'partly' | 'didNot' | 'tooEarly';

export type ResourceType =
  'template' | 'contract' | 'guide' | 'bestPractice' | 'abcStep' | 'dataset' | 'report' | 'link' | 'other';

export type Formal = 'agreement' | 'contract' | 'informal';

export type FollowUpState = 'open' | 'asked' | 'notWanted' | 'planned' | 'done';

export type Source = {
  /** What the source is called. */
  readonly title: string;
  /** Heading, and line or page. */
  readonly where?: string;
  /** The address where the source can be read. */
  readonly url?: string;
  /** When the information was retrieved. */
  readonly retrievedAt?: string;
  /** Does the source state it, does it follow from it, or do we assume it? */
  readonly certainty: Certainty;
  /** The terms for using the information, for example NLOD 2.0. */
  readonly licence?: string;
  /** What a reader must know about how the source was read. */
  readonly note?: string;
};

export type Position = {
  /** The ring that the place lies in. */
  readonly ring: string;
  /** Degrees clockwise from the top, 0–360. */
  readonly angle: number;
};

export type CustomValue = {
  /** The id of the field in the map’s settings. */
  readonly field: string;
  /** The value, written as text. */
  readonly value: string;
};

export type TiesAsked = {
  /** When the actor was asked. */
  readonly date: string;
  /** For example an interview, a workshop or a form. */
  readonly how?: string;
};

export type Capacity = {
  /** How many places are free now. */
  readonly available?: number;
  /** How many there is room for in all. */
  readonly maximum?: number;
  /** What is counted, for example participants or hours. */
  readonly unit?: string;
  /** When the numbers were last right. */
  readonly updatedAt?: string;
};

export type Funding = {
  /** The whole amount, not in thousands or millions. */
  readonly amount?: number;
  /** The currency of the amount. */
  readonly currency?: Currency;
  /** What span of time the amount is for. */
  readonly period?: FundingPeriod;
  /** The budget or source that the money comes from. */
  readonly from?: string;
  /** Whether the money may only be used for one purpose. */
  readonly earmarked?: boolean;
};

export type ServiceReview = {
  /** Whom the answer is about. */
  readonly forWhom?: string;
  /** The goal that the scheme was held against. */
  readonly forWhichGoal?: string;
  /** Does this work as it was meant to? */
  readonly worksAsIntended?: Answer;
  /** Can it be changed without a new statute or regulation? */
  readonly canChangeTomorrow?: Answer;
  /** The role of whoever answered. Not a name. */
  readonly byRole?: string;
  /** When the answer was given. */
  readonly date?: string;
};

export type Camera = {
  /** How near one is: 1 shows the whole picture. */
  readonly zoom: number;
  /** The point in the middle of the screen, across from the middle of the picture, which is 1 wide. */
  readonly x: number;
  /** The point in the middle of the screen, down from the middle of the picture. */
  readonly y: number;
};

export type TourStop = {
  /** The view that is shown. It may have been removed since. */
  readonly view: string;
  /** What you want to tell here. If empty, the view’s own text is shown. */
  readonly text?: LocalizedText;
};

/** An organisation, office, network or role that acts. Never a private person. */
export type ActorRecord = {
  readonly id: string;
  readonly kind: 'actor';
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: readonly string[];
  /** One sentence on what this is. */
  readonly summary?: LocalizedText;
  /** More about this. Headings, lists and links may be used (Markdown). */
  readonly description?: string;
  /** Is this a particular one, a group of a sort, or a role? Empty means a single one. */
  readonly extent?: Extent;
  /** How near to people’s everyday lives this is. Empty means that it is not placed yet. */
  readonly layer?: string;
  /** Which of the seven parts of the ecosystem this belongs to. The most important first. */
  readonly elements?: readonly Element[];
  /** How far this reaches geographically. */
  readonly scope?: Scope;
  /** The municipalities that this concerns. */
  readonly municipalities?: readonly string[];
  /** Does this exist, has it been, or is it only proposed? */
  readonly status: Status;
  /** When it began. A year is enough. */
  readonly validFrom?: string;
  /** When it ended. Empty if it has not. */
  readonly validTo?: string;
  /** Your own words to find this again by. */
  readonly tags?: readonly string[];
  /** The address begins with https:// or http://. */
  readonly website?: string;
  /** Where the information comes from. Without a source nobody can check it. */
  readonly sources?: readonly Source[];
  /** The role or organisation that sees to it that this is right. Not a person. */
  readonly owner?: string;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: Position;
  /** Values in fields that this map has added itself. */
  readonly customValues?: readonly CustomValue[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
  /** What sort of organisation, office or role this is. */
  readonly actorType?: ActorType;
  /** Who owns or runs the actor. */
  readonly sector?: Sector;
  /** Nine digits from the Norwegian register of organisations. */
  readonly organisationNumber?: string;
  /** The form that the actor is registered under. */
  readonly legalForm?: LegalForm;
  /** The code of the register, for example 88.996. */
  readonly industryCode?: string;
  /** The categories of the register of voluntary organisations. */
  readonly icnpo?: readonly Icnpo[];
  /** Is the actor charged with doing this, or does it do so on its own initiative? */
  readonly hasMandate?: boolean;
  /** Whether the organisation itself says that it is a social enterprise. */
  readonly selfDefinedSocialEnterprise?: boolean;
  /** Whether the statutes limit or exclude dividends. */
  readonly dividendLimit?: boolean;
  /** When and how the actor was asked about its ties. Only then do we know that a tie does not exist. */
  readonly tiesAsked?: TiesAsked;
};

/** What is offered or in force: a service, a scheme, a plan or a rule. */
export type ServiceRecord = {
  readonly id: string;
  readonly kind: 'service';
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: readonly string[];
  /** One sentence on what this is. */
  readonly summary?: LocalizedText;
  /** More about this. Headings, lists and links may be used (Markdown). */
  readonly description?: string;
  /** Is this a particular one, a group of a sort, or a role? Empty means a single one. */
  readonly extent?: Extent;
  /** How near to people’s everyday lives this is. Empty means that it is not placed yet. */
  readonly layer?: string;
  /** Which of the seven parts of the ecosystem this belongs to. The most important first. */
  readonly elements?: readonly Element[];
  /** How far this reaches geographically. */
  readonly scope?: Scope;
  /** The municipalities that this concerns. */
  readonly municipalities?: readonly string[];
  /** Does this exist, has it been, or is it only proposed? */
  readonly status: Status;
  /** When it began. A year is enough. */
  readonly validFrom?: string;
  /** When it ended. Empty if it has not. */
  readonly validTo?: string;
  /** Your own words to find this again by. */
  readonly tags?: readonly string[];
  /** The address begins with https:// or http://. */
  readonly website?: string;
  /** Where the information comes from. Without a source nobody can check it. */
  readonly sources?: readonly Source[];
  /** The role or organisation that sees to it that this is right. Not a person. */
  readonly owner?: string;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: Position;
  /** Values in fields that this map has added itself. */
  readonly customValues?: readonly CustomValue[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
  /** What sort of service or scheme this is. */
  readonly serviceType?: ServiceType;
  /** What it is meant to lead to. */
  readonly purpose?: string;
  /** Whom the service is meant for. */
  readonly audience?: string;
  /** What it takes to get it. */
  readonly eligibility?: string;
  /** The ways by which people can get the service. */
  readonly channel?: readonly Channel[];
  /** How many there is room for. Empty means unknown, not zero. */
  readonly capacity?: Capacity;
  /** How many days people usually wait. */
  readonly waitTime?: number;
  /** How much money there is in this, and where it comes from. */
  readonly funding?: Funding;
  /** Does it rest on statute, regulation or practice? */
  readonly legalBasis?: LegalBasis;
  /** How much room the rules leave for judgement. */
  readonly discretion?: Discretion;
  /** The role or office that may judge. */
  readonly discretionHeldBy?: string;
  /** What stands in the way of the service working. */
  readonly barriers?: readonly string[];
  /** Answers from reviews: does this work as intended, for whom and for which goal? */
  readonly reviews?: readonly ServiceReview[];
};

/** Something that someone lacks. People’s needs lie innermost in the circle. */
export type NeedRecord = {
  readonly id: string;
  readonly kind: 'need';
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: readonly string[];
  /** One sentence on what this is. */
  readonly summary?: LocalizedText;
  /** More about this. Headings, lists and links may be used (Markdown). */
  readonly description?: string;
  /** Is this a particular one, a group of a sort, or a role? Empty means a single one. */
  readonly extent?: Extent;
  /** How near to people’s everyday lives this is. Empty means that it is not placed yet. */
  readonly layer?: string;
  /** Which of the seven parts of the ecosystem this belongs to. The most important first. */
  readonly elements?: readonly Element[];
  /** How far this reaches geographically. */
  readonly scope?: Scope;
  /** The municipalities that this concerns. */
  readonly municipalities?: readonly string[];
  /** Does this exist, has it been, or is it only proposed? */
  readonly status: Status;
  /** When it began. A year is enough. */
  readonly validFrom?: string;
  /** When it ended. Empty if it has not. */
  readonly validTo?: string;
  /** Your own words to find this again by. */
  readonly tags?: readonly string[];
  /** The address begins with https:// or http://. */
  readonly website?: string;
  /** Where the information comes from. Without a source nobody can check it. */
  readonly sources?: readonly Source[];
  /** The role or organisation that sees to it that this is right. Not a person. */
  readonly owner?: string;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: Position;
  /** Values in fields that this map has added itself. */
  readonly customValues?: readonly CustomValue[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
  /** Is this a need of people, or a challenge for entrepreneurs or services? */
  readonly whose: Whose;
  /** Whom it concerns, as a group. Never a person. */
  readonly audience?: string;
  /** How soon something must be done. */
  readonly urgency?: Urgency;
  /** The situation in which the need arises, for example after prison. */
  readonly lifeEvent?: string;
  /** Whether somebody has asked for solutions to this. */
  readonly postedAsChallenge?: boolean;
};

/** An action that is recommended, planned or under way. */
export type MeasureRecord = {
  readonly id: string;
  readonly kind: 'measure';
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: readonly string[];
  /** One sentence on what this is. */
  readonly summary?: LocalizedText;
  /** More about this. Headings, lists and links may be used (Markdown). */
  readonly description?: string;
  /** Is this a particular one, a group of a sort, or a role? Empty means a single one. */
  readonly extent?: Extent;
  /** How near to people’s everyday lives this is. Empty means that it is not placed yet. */
  readonly layer?: string;
  /** Which of the seven parts of the ecosystem this belongs to. The most important first. */
  readonly elements?: readonly Element[];
  /** How far this reaches geographically. */
  readonly scope?: Scope;
  /** The municipalities that this concerns. */
  readonly municipalities?: readonly string[];
  /** Does this exist, has it been, or is it only proposed? */
  readonly status: Status;
  /** When it began. A year is enough. */
  readonly validFrom?: string;
  /** When it ended. Empty if it has not. */
  readonly validTo?: string;
  /** Your own words to find this again by. */
  readonly tags?: readonly string[];
  /** The address begins with https:// or http://. */
  readonly website?: string;
  /** Where the information comes from. Without a source nobody can check it. */
  readonly sources?: readonly Source[];
  /** The role or organisation that sees to it that this is right. Not a person. */
  readonly owner?: string;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: Position;
  /** Values in fields that this map has added itself. */
  readonly customValues?: readonly CustomValue[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
  /** Where the measure stands, for example R3 or H1. One measure may stand in several places. */
  readonly references?: readonly string[];
  /** How the measure reads for the whole country. */
  readonly nationalWording?: string;
  /** How the measure reads for the region. */
  readonly regionalWording?: string;
  /** How plainly the source recommends this. */
  readonly explicitness?: Explicitness;
  /** How far the measure has come. */
  readonly progress?: Progress;
  /** When it is to be done. */
  readonly dueAt?: string;
};

/** What was tried, where, how it went and what was learnt. */
export type StoryRecord = {
  readonly id: string;
  readonly kind: 'story';
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: readonly string[];
  /** One sentence on what this is. */
  readonly summary?: LocalizedText;
  /** More about this. Headings, lists and links may be used (Markdown). */
  readonly description?: string;
  /** Is this a particular one, a group of a sort, or a role? Empty means a single one. */
  readonly extent?: Extent;
  /** How near to people’s everyday lives this is. Empty means that it is not placed yet. */
  readonly layer?: string;
  /** Which of the seven parts of the ecosystem this belongs to. The most important first. */
  readonly elements?: readonly Element[];
  /** How far this reaches geographically. */
  readonly scope?: Scope;
  /** The municipalities that this concerns. */
  readonly municipalities?: readonly string[];
  /** Does this exist, has it been, or is it only proposed? */
  readonly status: Status;
  /** When it began. A year is enough. */
  readonly validFrom?: string;
  /** When it ended. Empty if it has not. */
  readonly validTo?: string;
  /** Your own words to find this again by. */
  readonly tags?: readonly string[];
  /** The address begins with https:// or http://. */
  readonly website?: string;
  /** Where the information comes from. Without a source nobody can check it. */
  readonly sources?: readonly Source[];
  /** The role or organisation that sees to it that this is right. Not a person. */
  readonly owner?: string;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: Position;
  /** Values in fields that this map has added itself. */
  readonly customValues?: readonly CustomValue[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
  /** What somebody did, so that others can picture it. */
  readonly tried?: string;
  /** The place, and perhaps when. */
  readonly where?: string;
  /** It is just as useful to know what did not work. */
  readonly outcome?: Outcome;
  /** What others should know before they try. */
  readonly learnt?: string;
  /** Whether others can do the same where they are. */
  readonly transferable?: Answer;
  /** What stood in the way. */
  readonly barriers?: readonly string[];
};

/** Something that others can use: a template, a contract, a guide or a link. */
export type ResourceRecord = {
  readonly id: string;
  readonly kind: 'resource';
  /** The full name, as people know it. */
  readonly name: string;
  /** A short name for the picture, at most 24 characters. */
  readonly shortName?: string;
  /** Names and abbreviations that it can also be found by. */
  readonly altNames?: readonly string[];
  /** One sentence on what this is. */
  readonly summary?: LocalizedText;
  /** More about this. Headings, lists and links may be used (Markdown). */
  readonly description?: string;
  /** Is this a particular one, a group of a sort, or a role? Empty means a single one. */
  readonly extent?: Extent;
  /** How near to people’s everyday lives this is. Empty means that it is not placed yet. */
  readonly layer?: string;
  /** Which of the seven parts of the ecosystem this belongs to. The most important first. */
  readonly elements?: readonly Element[];
  /** How far this reaches geographically. */
  readonly scope?: Scope;
  /** The municipalities that this concerns. */
  readonly municipalities?: readonly string[];
  /** Does this exist, has it been, or is it only proposed? */
  readonly status: Status;
  /** When it began. A year is enough. */
  readonly validFrom?: string;
  /** When it ended. Empty if it has not. */
  readonly validTo?: string;
  /** Your own words to find this again by. */
  readonly tags?: readonly string[];
  /** The address begins with https:// or http://. */
  readonly website?: string;
  /** Where the information comes from. Without a source nobody can check it. */
  readonly sources?: readonly Source[];
  /** The role or organisation that sees to it that this is right. Not a person. */
  readonly owner?: string;
  /** When somebody last checked that this is right. */
  readonly verifiedAt?: string;
  /** The place in the circle that somebody gave this by hand. */
  readonly position?: Position;
  /** Values in fields that this map has added itself. */
  readonly customValues?: readonly CustomValue[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
  /** What sort of resource this is. */
  readonly resourceType?: ResourceType;
  /** What it is about, for example insurance. */
  readonly topics?: readonly string[];
  /** Version or year. */
  readonly edition?: string;
  /** The terms for using and sharing it. */
  readonly licence?: string;
};

/** A node as the map holds it. */
export type NodeRecord = ActorRecord | ServiceRecord | NeedRecord | MeasureRecord | StoryRecord | ResourceRecord;

/** A relation as the map holds it. */
export type RelationRecord = {
  readonly id: string;
  readonly kind: RelationKind;
  /** The id of the node it goes from. */
  readonly from: string;
  /** The id of the node it goes to. */
  readonly to: string;
  /** Does the tie exist, has it been, or is it only proposed? */
  readonly status: Status;
  /** From 1 (loose) to 5 (close). */
  readonly strength?: number;
  /** What the tie rests on. */
  readonly formal?: Formal;
  /** What stands in the way of the tie. */
  readonly barriers?: readonly string[];
  /** What a reader must know about the tie. */
  readonly note?: string;
  /** The whole amount that goes between the two. */
  readonly amount?: number;
  /** The year that the amount is for. */
  readonly year?: number;
  /** When it began. A year is enough. */
  readonly validFrom?: string;
  /** When it ended. Empty if it has not. */
  readonly validTo?: string;
  /** Where the information comes from. */
  readonly sources?: readonly Source[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
};

/** What was decided about a finding. */
export type FollowUpRecord = {
  /** The id of the finding. */
  readonly id: string;
  /** What sort of finding it was. */
  readonly kind: string;
  /** What you have decided. */
  readonly state: FollowUpState;
  /** Why you decided it, and what is to happen. Write roles, not the names of persons. */
  readonly note?: string;
  /** When you will look at it again. */
  readonly dueAt?: string;
  /** The entries that the finding was about when it was decided. */
  readonly nodes?: readonly string[];
  /** The ties that the finding was about when it was decided. */
  readonly relations?: readonly string[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
};

/** A view of the map that somebody has kept: an address with a name. */
export type ViewRecord = {
  readonly id: string;
  /** What the view is called. */
  readonly title: LocalizedText;
  /** What one sees here, and why it is worth seeing. Headings, lists and links may be used (Markdown). */
  readonly text?: LocalizedText;
  /** What stands in the address after the question mark. Empty shows the whole map. */
  readonly place?: string;
  /** Which part of the picture is shown. Empty shows the whole picture. */
  readonly camera?: Camera;
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
};

/** A guided tour of the map. */
export type TourRecord = {
  readonly id: string;
  /** What the tour is called. */
  readonly title: LocalizedText;
  /** What the tour is about, and whom it is for. */
  readonly text?: LocalizedText;
  /** The views of the tour, in the order they are shown. */
  readonly stops?: readonly TourStop[];
  /** Whether the record stands, or is a suggestion waiting for an answer. Empty means that it stands. */
  readonly review?: ReviewState;
  /** The sequence of the change that last touched this. */
  readonly version: number;
  /** A random id of whoever entered it. */
  readonly createdBy?: string;
  /** When it was entered. */
  readonly createdAt?: string;
  /** A random id of whoever last changed it. */
  readonly updatedBy?: string;
  /** When it was last changed. */
  readonly updatedAt?: string;
};

/** Fields that the server keeps. */
export type ServerField = 'review' | 'version' | 'createdBy' | 'createdAt' | 'updatedBy' | 'updatedAt';

export type NewActor = Omit<ActorRecord, ServerField>;

export type NewService = Omit<ServiceRecord, ServerField>;

export type NewNeed = Omit<NeedRecord, ServerField>;

export type NewMeasure = Omit<MeasureRecord, ServerField>;

export type NewStory = Omit<StoryRecord, ServerField>;

export type NewResource = Omit<ResourceRecord, ServerField>;

/** A node as a person gives it. */
export type NewNode = NewActor | NewService | NewNeed | NewMeasure | NewStory | NewResource;

/** A relation as a person gives it. */
export type NewRelation = Omit<RelationRecord, ServerField>;

/** A decision about a finding as a person gives it. */
export type NewFollowUp = Omit<FollowUpRecord, ServerField>;

/** A view as a person gives it. */
export type NewView = Omit<ViewRecord, ServerField>;

/** A tour as a person gives it. */
export type NewTour = Omit<TourRecord, ServerField>;
