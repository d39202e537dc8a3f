// Made from the descriptors by `npm run generate -w @sirkel/graph-schema`. Do not edit.
/** The text of `kinds.graphql`, for programs without a file system. */
export const kindsSdl = `# Made from the descriptors by \`npm run generate -w @sirkel/graph-schema\`. Do not edit.

"""
A date that may be no more exact than its source: YYYY, YYYY-MM or YYYY-MM-DD.
"""
scalar PartialDate

"""
A moment in UTC, ISO 8601: 2024-05-17T12:00:00.000Z.
"""
scalar DateTime

"""
A text written by people: Bokmål first, the other two where somebody has written them.
"""
type LocalizedText {
  """
  Norwegian Bokmål.
  """
  nb: String!
  """
  Norwegian Nynorsk.
  """
  nn: String
  """
  English.
  """
  en: String
}

"""
A text in one or more languages, as it is given.
"""
input LocalizedTextInput {
  """
  Norwegian Bokmål.
  """
  nb: String!
  """
  Norwegian Nynorsk.
  """
  nn: String
  """
  English.
  """
  en: String
}

"""
Kind.
"""
enum NodeKind {
  """
  An organisation, office, network or role that acts. Never a private person.
  """
  actor
  """
  What is offered or in force: a service, a scheme, a plan or a rule.
  """
  service
  """
  Something that someone lacks. People’s needs lie innermost in the circle.
  """
  need
  """
  An action that is recommended, planned or under way.
  """
  measure
  """
  What was tried, where, how it went and what was learnt.
  """
  story
  """
  Something that others can use: a template, a contract, a guide or a link.
  """
  resource
}

"""
Relation.
"""
enum RelationKind {
  """
  The actor gives the service or runs the scheme.
  """
  provides
  """
  The actor uses the service.
  """
  uses
  """
  The service or measure answers the need.
  """
  addresses
  """
  The actor has the need or challenge.
  """
  has
  """
  Money goes from the one to the other.
  """
  funds
  """
  The service is the measure made real, wholly or in part.
  """
  fulfils
  """
  The actor decides on, and answers for, the measure or scheme.
  """
  responsibleFor
  """
  The story or resource is about this.
  """
  about
  """
  The scheme or actor makes it harder for the other.
  """
  hinders
  """
  The one knows the other’s everyday life from within.
  """
  isCloseTo
  """
  The two work together on something.
  """
  cooperatesWith
  """
  The one is a part of the other, as an office of an agency.
  """
  partOf
  """
  The one is a member of the other.
  """
  memberOf
  """
  The one gives the other advice.
  """
  advises
  """
  The one trains the other.
  """
  trains
  """
  The one tells the other what it ought to know.
  """
  informs
  """
  The one sends people on to the other.
  """
  refersTo
  """
  The one buys goods or services from the other.
  """
  procuresFrom
  """
  The one sets rules for the other.
  """
  regulates
  """
  The two services are attuned to each other.
  """
  coordinatedWith
  """
  The actor studies this or follows it over time.
  """
  researches
  """
  The one measure follows from or builds on the other.
  """
  follows
  """
  The one established the other.
  """
  established
}

"""
Extent.
"""
enum Extent {
  """
  A particular one, for example the municipality of Sandefjord.
  """
  single
  """
  Many of a sort, for example municipalities.
  """
  group
  """
  A role someone may have, for example next of kin. Never a person.
  """
  role
}

"""
Field.
"""
enum Element {
  """
  Networks and meeting places.
  """
  network
  """
  Education, training and research.
  """
  education
  """
  Who buys, and how.
  """
  market
  """
  Money to start, try and grow.
  """
  finance
  """
  Laws and rules. They are adopted nationally.
  """
  legislation
  """
  Advice and help along the way.
  """
  guidance
  """
  What the public sector wants, and how it ties the rest together.
  """
  publicPolicy
}

"""
Covers.
"""
enum Scope {
  """
  Neighbourhood.
  """
  neighbourhood
  """
  Municipality.
  """
  municipality
  """
  County.
  """
  county
  """
  Region.
  """
  region
  """
  National.
  """
  national
  """
  International.
  """
  international
}

"""
Status.
"""
enum Status {
  """
  Exists and is in use today.
  """
  existing
  """
  A project or trial under way.
  """
  ongoing
  """
  Exists, but is small, occasional or without a mandate.
  """
  weak
  """
  Has been, but is no more.
  """
  past
  """
  Somebody has proposed it; it does not exist yet.
  """
  proposed
  """
  A source says that it is missing.
  """
  missing
}

"""
Certainty.
"""
enum Certainty {
  """
  Stated.
  """
  stated
  """
  Follows from what the source says.
  """
  derived
  """
  Our reading. The source does not say so.
  """
  assumed
}

"""
Review.
"""
enum ReviewState {
  """
  Accepted.
  """
  accepted
  """
  Suggestion.
  """
  pending
}

"""
Type of actor.
"""
enum ActorType {
  """
  Municipality.
  """
  municipality
  """
  Municipal service.
  """
  municipalService
  """
  Local welfare office.
  """
  localOffice
  """
  County authority.
  """
  countyAuthority
  """
  County governor.
  """
  countyGovernor
  """
  State agency.
  """
  stateAgency
  """
  Directorate.
  """
  directorate
  """
  Ministry.
  """
  ministry
  """
  Government or state.
  """
  government
  """
  Parliament.
  """
  parliament
  """
  Intergovernmental body.
  """
  intergovernmental
  """
  Public support system.
  """
  publicSupport
  """
  Health trust.
  """
  healthTrust
  """
  University or college.
  """
  university
  """
  Research centre.
  """
  researchCentre
  """
  School.
  """
  school
  """
  Social enterprise.
  """
  socialEnterprise
  """
  Association or voluntary organisation.
  """
  association
  """
  Humanitarian organisation.
  """
  humanitarianOrganisation
  """
  Volunteer centre.
  """
  volunteerCentre
  """
  Faith or belief community.
  """
  faithCommunity
  """
  Network.
  """
  network
  """
  Foundation.
  """
  foundation
  """
  Fund.
  """
  fund
  """
  Bank.
  """
  bank
  """
  Accelerator or incubator.
  """
  accelerator
  """
  Company.
  """
  company
  """
  Sector.
  """
  sectorGroup
  """
  Role.
  """
  role
  """
  Other.
  """
  other
}

"""
Sector.
"""
enum Sector {
  """
  Public.
  """
  public
  """
  Private.
  """
  private
  """
  Voluntary.
  """
  voluntary
  """
  Mixes business and a social purpose, or several sectors.
  """
  hybrid
}

"""
Legal form.
"""
enum LegalForm {
  """
  Limited company (AS).
  """
  limitedCompany
  """
  Public limited company (ASA).
  """
  publicLimitedCompany
  """
  Register data about a sole proprietorship are personal data.
  """
  soleProprietorship
  """
  General partnership (ANS, DA).
  """
  generalPartnership
  """
  Association (FLI).
  """
  association
  """
  Foundation (STI).
  """
  foundation
  """
  Cooperative (SA).
  """
  cooperative
  """
  Municipality (KOMM).
  """
  municipality
  """
  County authority (FYLK).
  """
  countyAuthority
  """
  The state (STAT).
  """
  state
  """
  Organisational unit (ORGL).
  """
  organisationalUnit
  """
  State enterprise (SF).
  """
  stateEnterprise
  """
  Intermunicipal company (IKS).
  """
  intermunicipalCompany
  """
  Municipal enterprise (KF).
  """
  municipalEnterprise
  """
  Company under special law (SÆR).
  """
  specialLawEnterprise
  """
  Savings bank (SPA).
  """
  savingsBank
  """
  Foreign enterprise (NUF, UTLA).
  """
  foreignEnterprise
  """
  Sub-unit (BEDR, AAFY).
  """
  subUnit
  """
  Not registered.
  """
  notRegistered
  """
  Other.
  """
  other
}

"""
Activity (ICNPO).
"""
enum Icnpo {
  """
  Culture and recreation.
  """
  i1
  """
  Arts and culture.
  """
  i1100
  """
  Sports.
  """
  i1200
  """
  Recreation and social clubs.
  """
  i1300
  """
  Education and research.
  """
  i2
  """
  Primary and secondary education.
  """
  i2100
  """
  Higher education.
  """
  i2200
  """
  Other education.
  """
  i2300
  """
  Research and development.
  """
  i2400
  """
  Health.
  """
  i3
  """
  Hospitals and rehabilitation.
  """
  i3100
  """
  Nursing homes.
  """
  i3200
  """
  Psychiatric institutions.
  """
  i3300
  """
  Other health services.
  """
  i3400
  """
  Social services.
  """
  i4
  """
  Social services proper.
  """
  i4100
  """
  Emergency and relief.
  """
  i4200
  """
  Income support and maintenance.
  """
  i4300
  """
  Environment.
  """
  i5
  """
  Environment proper.
  """
  i5100
  """
  Animal protection.
  """
  i5200
  """
  Housing and local development.
  """
  i6
  """
  Community development.
  """
  i6100
  """
  Housing.
  """
  i6200
  """
  Employment and training.
  """
  i6300
  """
  Law, advocacy and politics.
  """
  i7
  """
  Civic and advocacy organisations.
  """
  i7100
  """
  Law and legal services.
  """
  i7200
  """
  Political organisations.
  """
  i7300
  """
  Philanthropy and promotion of volunteering.
  """
  i8
  """
  Grant-making foundations.
  """
  i8100
  """
  Volunteer centres.
  """
  i8200
  """
  International.
  """
  i9
  """
  International activities.
  """
  i9100
  """
  Religion and belief.
  """
  i10
  """
  Religious congregations and associations.
  """
  i10100
  """
  Business and professional associations, unions.
  """
  i11
  """
  Business associations.
  """
  i11100
  """
  Professional associations.
  """
  i11200
  """
  Labour unions.
  """
  i11300
  """
  Other.
  """
  i12
  """
  Not elsewhere classified.
  """
  i12100
  """
  Children and youth.
  """
  i13
  """
  Children’s and youth organisations.
  """
  i13100
  """
  Diversity and inclusion.
  """
  i14
  """
  Diversity and inclusion proper.
  """
  i14100
}

"""
Type of service.
"""
enum ServiceType {
  """
  Grant scheme.
  """
  grantScheme
  """
  Fund.
  """
  fund
  """
  Loan or guarantee.
  """
  loan
  """
  Budget post.
  """
  budgetPost
  """
  Outcome contract.
  """
  outcomeContract
  """
  Procurement.
  """
  procurement
  """
  Marketplace.
  """
  marketplace
  """
  Guidance.
  """
  guidance
  """
  Course.
  """
  course
  """
  Education.
  """
  education
  """
  Research.
  """
  research
  """
  Peer programme.
  """
  peerProgramme
  """
  Membership.
  """
  membership
  """
  Meeting place.
  """
  meetingPlace
  """
  Event.
  """
  event
  """
  Help to people, such as housing, work, health or activity.
  """
  welfareService
  """
  Volunteering.
  """
  volunteering
  """
  Project.
  """
  project
  """
  Pilot.
  """
  pilot
  """
  Plan.
  """
  plan
  """
  Policy.
  """
  policy
  """
  Law.
  """
  law
  """
  Regulation.
  """
  regulation
  """
  Digital platform.
  """
  platform
  """
  Other.
  """
  other
}

"""
Channel.
"""
enum Channel {
  """
  In person.
  """
  inPerson
  """
  Outreach.
  """
  outreach
  """
  Phone.
  """
  phone
  """
  Online.
  """
  online
  """
  Application.
  """
  application
  """
  Referral.
  """
  referral
}

"""
Currency.
"""
enum Currency {
  """
  Norwegian kroner.
  """
  NOK
  """
  Euro.
  """
  EUR
  """
  Swedish kronor.
  """
  SEK
  """
  Danish kroner.
  """
  DKK
  """
  British pounds.
  """
  GBP
  """
  US dollars.
  """
  USD
  """
  Canadian dollars.
  """
  CAD
}

"""
Period.
"""
enum FundingPeriod {
  """
  Once.
  """
  once
  """
  Per month.
  """
  month
  """
  Per year.
  """
  year
  """
  For the whole period.
  """
  whole
}

"""
Legal basis.
"""
enum LegalBasis {
  """
  Takes time to change.
  """
  statute
  """
  Regulation.
  """
  regulation
  """
  Can be changed by those responsible.
  """
  practice
}

"""
Room for discretion.
"""
enum Discretion {
  """
  None.
  """
  none
  """
  Some.
  """
  some
  """
  Large.
  """
  large
}

"""
Answer.
"""
enum Answer {
  """
  Yes.
  """
  yes
  """
  Partly.
  """
  partly
  """
  No.
  """
  no
}

"""
Whose.
"""
enum Whose {
  """
  A need of people. It lies innermost in the circle.
  """
  people
  """
  A challenge for those who make new solutions.
  """
  entrepreneurs
  """
  A challenge for services and administration.
  """
  services
}

"""
Urgency.
"""
enum Urgency {
  """
  Low.
  """
  low
  """
  Medium.
  """
  medium
  """
  High.
  """
  high
  """
  Acute.
  """
  acute
}

"""
Explicitness.
"""
enum Explicitness {
  """
  A numbered recommendation of the source.
  """
  numbered
  """
  The source says expressly that it recommends this.
  """
  recommended
  """
  Set apart in the source.
  """
  highlighted
  """
  Running text.
  """
  running
}

"""
Progress.
"""
enum Progress {
  """
  Idea.
  """
  idea
  """
  Planned.
  """
  planned
  """
  Trying.
  """
  trying
  """
  Running.
  """
  running
  """
  Stopped.
  """
  stopped
}

"""
Outcome.
"""
enum Outcome {
  """
  Worked.
  """
  worked
  """
  Partly.
  """
  partly
  """
  Did not work.
  """
  didNot
  """
  Too early to say.
  """
  tooEarly
}

"""
Type.
"""
enum ResourceType {
  """
  Template.
  """
  template
  """
  Contract.
  """
  contract
  """
  Guide.
  """
  guide
  """
  Best practice.
  """
  bestPractice
  """
  Step of the ABC.
  """
  abcStep
  """
  Dataset.
  """
  dataset
  """
  Report.
  """
  report
  """
  Link.
  """
  link
  """
  Other.
  """
  other
}

"""
Agreement.
"""
enum Formal {
  """
  Agreement.
  """
  agreement
  """
  Contract.
  """
  contract
  """
  Informal.
  """
  informal
}

"""
Decided.
"""
enum FollowUpState {
  """
  Somebody is looking at it; nothing has been decided yet.
  """
  open
  """
  Those concerned were asked, and it does not exist. Then it is a gap, not only something that is not recorded.
  """
  asked
  """
  It is to be so, or is not worth doing anything about. The finding is set aside.
  """
  notWanted
  """
  Something is to be done about it.
  """
  planned
  """
  Something has been done about it. The finding stands for as long as its cause is on the map.
  """
  done
}

"""
Visibility.
"""
enum Visibility {
  """
  Private.
  """
  private
  """
  By link.
  """
  link
  """
  Public.
  """
  public
}

"""
Language.
"""
enum LanguageCode {
  """
  Norwegian Bokmål.
  """
  nb
  """
  Norwegian Nynorsk.
  """
  nn
  """
  English.
  """
  en
}

"""
Type of value.
"""
enum CustomValueType {
  """
  Text.
  """
  text
  """
  Number.
  """
  number
  """
  Date.
  """
  date
  """
  Link.
  """
  url
}

"""
Source.
"""
type Source {
  """
  What the source is called.
  """
  title: String!
  """
  Heading, and line or page.
  """
  where: String
  """
  The address where the source can be read.
  """
  url: String
  """
  When the information was retrieved.
  """
  retrievedAt: PartialDate
  """
  Whether the source states it, it follows from the source, or it is assumed.
  """
  certainty: Certainty!
  """
  The terms for using the information, for example NLOD 2.0.
  """
  licence: String
  """
  What a reader must know about how the source was read.
  """
  note: String
}

"""
Source, as it is given.
"""
input SourceInput {
  """
  What the source is called.
  """
  title: String!
  """
  Heading, and line or page.
  """
  where: String
  """
  The address where the source can be read.
  """
  url: String
  """
  When the information was retrieved.
  """
  retrievedAt: PartialDate
  """
  Whether the source states it, it follows from the source, or it is assumed.
  """
  certainty: Certainty!
  """
  The terms for using the information, for example NLOD 2.0.
  """
  licence: String
  """
  What a reader must know about how the source was read.
  """
  note: String
}

"""
Position.
"""
type Position {
  """
  The ring that the place lies in.
  """
  ring: ID!
  """
  Degrees clockwise from the top, 0–360.
  """
  angle: Float!
}

"""
Position, as it is given.
"""
input PositionInput {
  """
  The ring that the place lies in.
  """
  ring: ID!
  """
  Degrees clockwise from the top, 0–360.
  """
  angle: Float!
}

"""
Custom value.
"""
type CustomValue {
  """
  The id of the field in the map’s settings.
  """
  field: ID!
  """
  The value, written as text.
  """
  value: String!
}

"""
Custom value, as it is given.
"""
input CustomValueInput {
  """
  The id of the field in the map’s settings.
  """
  field: ID!
  """
  The value, written as text.
  """
  value: String!
}

"""
Ties asked.
"""
type TiesAsked {
  """
  When the actor was asked.
  """
  date: PartialDate!
  """
  For example an interview, a workshop or a form.
  """
  how: String
}

"""
Ties asked, as it is given.
"""
input TiesAskedInput {
  """
  When the actor was asked.
  """
  date: PartialDate!
  """
  For example an interview, a workshop or a form.
  """
  how: String
}

"""
Capacity.
"""
type Capacity {
  """
  How many places are free now.
  """
  available: Int
  """
  How many there is room for in all.
  """
  maximum: Int
  """
  What is counted, for example participants or hours.
  """
  unit: String
  """
  When the numbers were last right.
  """
  updatedAt: PartialDate
}

"""
Capacity, as it is given.
"""
input CapacityInput {
  """
  How many places are free now.
  """
  available: Int
  """
  How many there is room for in all.
  """
  maximum: Int
  """
  What is counted, for example participants or hours.
  """
  unit: String
  """
  When the numbers were last right.
  """
  updatedAt: PartialDate
}

"""
Funding.
"""
type Funding {
  """
  The whole amount, not in thousands or millions.
  """
  amount: Float
  """
  The currency of the amount.
  """
  currency: Currency
  """
  What span of time the amount is for.
  """
  period: FundingPeriod
  """
  The budget or source that the money comes from.
  """
  from: String
  """
  Whether the money may only be used for one purpose.
  """
  earmarked: Boolean
}

"""
Funding, as it is given.
"""
input FundingInput {
  """
  The whole amount, not in thousands or millions.
  """
  amount: Float
  """
  The currency of the amount.
  """
  currency: Currency
  """
  What span of time the amount is for.
  """
  period: FundingPeriod
  """
  The budget or source that the money comes from.
  """
  from: String
  """
  Whether the money may only be used for one purpose.
  """
  earmarked: Boolean
}

"""
Service review.
"""
type ServiceReview {
  """
  Whom the answer is about.
  """
  forWhom: String
  """
  The goal that the scheme was held against.
  """
  forWhichGoal: String
  """
  Whether it works as it was meant to.
  """
  worksAsIntended: Answer
  """
  Whether it can be changed without a new statute or regulation.
  """
  canChangeTomorrow: Answer
  """
  The role of whoever answered. Not a name.
  """
  byRole: String
  """
  When the answer was given.
  """
  date: PartialDate
}

"""
Service review, as it is given.
"""
input ServiceReviewInput {
  """
  Whom the answer is about.
  """
  forWhom: String
  """
  The goal that the scheme was held against.
  """
  forWhichGoal: String
  """
  Whether it works as it was meant to.
  """
  worksAsIntended: Answer
  """
  Whether it can be changed without a new statute or regulation.
  """
  canChangeTomorrow: Answer
  """
  The role of whoever answered. Not a name.
  """
  byRole: String
  """
  When the answer was given.
  """
  date: PartialDate
}

"""
Camera.
"""
type Camera {
  """
  How near one is: 1 shows the whole picture.
  """
  zoom: Float!
  """
  The point in the middle of the screen, across from the middle of the picture, which is 1 wide.
  """
  x: Float!
  """
  The point in the middle of the screen, down from the middle of the picture.
  """
  y: Float!
}

"""
Camera, as it is given.
"""
input CameraInput {
  """
  How near one is: 1 shows the whole picture.
  """
  zoom: Float!
  """
  The point in the middle of the screen, across from the middle of the picture, which is 1 wide.
  """
  x: Float!
  """
  The point in the middle of the screen, down from the middle of the picture.
  """
  y: Float!
}

"""
Tour stop.
"""
type TourStop {
  """
  The id of the view that is shown, which may have been removed since.
  """
  view: ID!
  """
  What is told here, in Markdown; null tells what the view says itself.
  """
  text: LocalizedText
}

"""
Tour stop, as it is given.
"""
input TourStopInput {
  """
  The id of the view that is shown, which may have been removed since.
  """
  view: ID!
  """
  What is told here, in Markdown; null tells what the view says itself.
  """
  text: LocalizedTextInput
}

"""
Layer.
"""
type Layer {
  """
  What other records refer to.
  """
  id: ID!
  """
  The number from the centre; 0 is innermost.
  """
  order: Int!
  """
  The name on the screen.
  """
  labels: LocalizedText!
  """
  One sentence of explanation.
  """
  help: LocalizedText
  """
  Whether this is the place beyond the last ring.
  """
  outside: Boolean
}

"""
Layer, as it is given.
"""
input LayerInput {
  """
  What other records refer to.
  """
  id: ID!
  """
  The number from the centre; 0 is innermost.
  """
  order: Int!
  """
  The name on the screen.
  """
  labels: LocalizedTextInput!
  """
  One sentence of explanation.
  """
  help: LocalizedTextInput
  """
  Whether this is the place beyond the last ring.
  """
  outside: Boolean
}

"""
Custom field.
"""
type CustomField {
  """
  What other records refer to.
  """
  id: ID!
  """
  The kinds of nodes that have the field.
  """
  kinds: [NodeKind!]!
  """
  What the field holds.
  """
  valueType: CustomValueType!
  """
  The name on the screen.
  """
  labels: LocalizedText!
}

"""
Custom field, as it is given.
"""
input CustomFieldInput {
  """
  What other records refer to.
  """
  id: ID!
  """
  The kinds of nodes that have the field.
  """
  kinds: [NodeKind!]!
  """
  What the field holds.
  """
  valueType: CustomValueType!
  """
  The name on the screen.
  """
  labels: LocalizedTextInput!
}

"""
Settings source.
"""
type SettingsSource {
  """
  What the source is called.
  """
  title: String!
  """
  Heading, and line or page.
  """
  where: String
  """
  The address where the source can be read.
  """
  url: String
  """
  Whether the source states it, it follows from the source, or it is assumed.
  """
  certainty: Certainty!
  """
  What a reader must know about how the source was read.
  """
  note: String
}

"""
Settings source, as it is given.
"""
input SettingsSourceInput {
  """
  What the source is called.
  """
  title: String!
  """
  Heading, and line or page.
  """
  where: String
  """
  The address where the source can be read.
  """
  url: String
  """
  Whether the source states it, it follows from the source, or it is assumed.
  """
  certainty: Certainty!
  """
  What a reader must know about how the source was read.
  """
  note: String
}

"""
Barrier.
"""
type Barrier {
  """
  What other records refer to.
  """
  id: ID!
  """
  The name on the screen.
  """
  labels: LocalizedText!
  """
  One sentence of explanation.
  """
  help: LocalizedText
  """
  Where this comes from.
  """
  source: SettingsSource!
}

"""
Barrier, as it is given.
"""
input BarrierInput {
  """
  What other records refer to.
  """
  id: ID!
  """
  The name on the screen.
  """
  labels: LocalizedTextInput!
  """
  One sentence of explanation.
  """
  help: LocalizedTextInput
  """
  Where this comes from.
  """
  source: SettingsSourceInput!
}

"""
Coverage rule.
"""
type CoverageRule {
  """
  What other records refer to.
  """
  id: ID!
  """
  The field that the rule is about.
  """
  element: Element!
  """
  The rings of which at least one is to cover the field.
  """
  layers: [String!]!
  """
  Where this comes from.
  """
  source: SettingsSource!
}

"""
Coverage rule, as it is given.
"""
input CoverageRuleInput {
  """
  What other records refer to.
  """
  id: ID!
  """
  The field that the rule is about.
  """
  element: Element!
  """
  The rings of which at least one is to cover the field.
  """
  layers: [String!]!
  """
  Where this comes from.
  """
  source: SettingsSourceInput!
}

"""
Tie end.
"""
type TieEnd {
  """
  The id of a particular node.
  """
  nodeId: ID
  """
  All actors of this type.
  """
  actorType: ActorType
  """
  Only in this ring.
  """
  layer: ID
}

"""
Tie end, as it is given.
"""
input TieEndInput {
  """
  The id of a particular node.
  """
  nodeId: ID
  """
  All actors of this type.
  """
  actorType: ActorType
  """
  Only in this ring.
  """
  layer: ID
}

"""
Expected tie.
"""
type ExpectedTie {
  """
  What other records refer to.
  """
  id: ID!
  """
  What kind of tie is expected.
  """
  kind: RelationKind!
  """
  Where the tie starts.
  """
  from: TieEnd!
  """
  Where the tie ends.
  """
  to: TieEnd!
  """
  The name on the screen.
  """
  labels: LocalizedText!
  """
  Where this comes from.
  """
  source: SettingsSource!
}

"""
Expected tie, as it is given.
"""
input ExpectedTieInput {
  """
  What other records refer to.
  """
  id: ID!
  """
  What kind of tie is expected.
  """
  kind: RelationKind!
  """
  Where the tie starts.
  """
  from: TieEndInput!
  """
  Where the tie ends.
  """
  to: TieEndInput!
  """
  The name on the screen.
  """
  labels: LocalizedTextInput!
  """
  Where this comes from.
  """
  source: SettingsSourceInput!
}

"""
Reference model.
"""
type ReferenceModel {
  """
  Which fields are to be covered, and in which rings.
  """
  coverage: [CoverageRule!]!
  """
  Ties that a whole ecosystem would have.
  """
  expectedTies: [ExpectedTie!]!
}

"""
Reference model, as it is given.
"""
input ReferenceModelInput {
  """
  Which fields are to be covered, and in which rings.
  """
  coverage: [CoverageRuleInput!]!
  """
  Ties that a whole ecosystem would have.
  """
  expectedTies: [ExpectedTieInput!]!
}

"""
What every node on a map has, whatever its kind.
"""
interface MapNode {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of node this is.
  """
  kind: NodeKind!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]!
  """
  One sentence on what this is.
  """
  summary: LocalizedText
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]!
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]!
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]!
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [Source!]!
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: Position
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValue!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
}

"""
An organisation, office, network or role that acts. Never a private person.
"""
type Actor implements MapNode {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of node this is.
  """
  kind: NodeKind!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]!
  """
  One sentence on what this is.
  """
  summary: LocalizedText
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]!
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]!
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]!
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [Source!]!
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: Position
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValue!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
  """
  What sort of organisation, office or role this is.
  """
  actorType: ActorType
  """
  Who owns or runs the actor.
  """
  sector: Sector
  """
  Nine digits from the Norwegian register of organisations.
  """
  organisationNumber: String
  """
  The form that the actor is registered under.
  """
  legalForm: LegalForm
  """
  The code of the register, for example 88.996.
  """
  industryCode: String
  """
  The categories of the register of voluntary organisations.
  """
  icnpo: [Icnpo!]!
  """
  Whether the actor is charged with doing this, rather than doing it on its own initiative.
  """
  hasMandate: Boolean
  """
  Whether the organisation itself says that it is a social enterprise.
  """
  selfDefinedSocialEnterprise: Boolean
  """
  Whether the statutes limit or exclude dividends.
  """
  dividendLimit: Boolean
  """
  When and how the actor was asked about its ties. Only then do we know that a tie does not exist.
  """
  tiesAsked: TiesAsked
}

"""
A new node of the kind actor.
"""
input ActorInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  What sort of organisation, office or role this is.
  """
  actorType: ActorType
  """
  Who owns or runs the actor.
  """
  sector: Sector
  """
  Nine digits from the Norwegian register of organisations.
  """
  organisationNumber: String
  """
  The form that the actor is registered under.
  """
  legalForm: LegalForm
  """
  The code of the register, for example 88.996.
  """
  industryCode: String
  """
  The categories of the register of voluntary organisations.
  """
  icnpo: [Icnpo!]
  """
  Whether the actor is charged with doing this, rather than doing it on its own initiative.
  """
  hasMandate: Boolean
  """
  Whether the organisation itself says that it is a social enterprise.
  """
  selfDefinedSocialEnterprise: Boolean
  """
  Whether the statutes limit or exclude dividends.
  """
  dividendLimit: Boolean
  """
  When and how the actor was asked about its ties. Only then do we know that a tie does not exist.
  """
  tiesAsked: TiesAskedInput
}

"""
Some fields of a node of the kind actor: a field left out is left alone, null empties it.
"""
input ActorPatch {
  """
  The full name, as people know it.
  """
  name: String
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  What sort of organisation, office or role this is.
  """
  actorType: ActorType
  """
  Who owns or runs the actor.
  """
  sector: Sector
  """
  Nine digits from the Norwegian register of organisations.
  """
  organisationNumber: String
  """
  The form that the actor is registered under.
  """
  legalForm: LegalForm
  """
  The code of the register, for example 88.996.
  """
  industryCode: String
  """
  The categories of the register of voluntary organisations.
  """
  icnpo: [Icnpo!]
  """
  Whether the actor is charged with doing this, rather than doing it on its own initiative.
  """
  hasMandate: Boolean
  """
  Whether the organisation itself says that it is a social enterprise.
  """
  selfDefinedSocialEnterprise: Boolean
  """
  Whether the statutes limit or exclude dividends.
  """
  dividendLimit: Boolean
  """
  When and how the actor was asked about its ties. Only then do we know that a tie does not exist.
  """
  tiesAsked: TiesAskedInput
}

"""
A change of some fields of a node of the kind actor: applied where the present still equals what was seen.
"""
input ActorUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: ActorPatch!
  """
  The same fields as the writer wants them.
  """
  after: ActorPatch!
}

"""
What is offered or in force: a service, a scheme, a plan or a rule.
"""
type Service implements MapNode {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of node this is.
  """
  kind: NodeKind!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]!
  """
  One sentence on what this is.
  """
  summary: LocalizedText
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]!
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]!
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]!
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [Source!]!
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: Position
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValue!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
  """
  What sort of service or scheme this is.
  """
  serviceType: ServiceType
  """
  What it is meant to lead to.
  """
  purpose: String
  """
  Whom the service is meant for.
  """
  audience: String
  """
  What it takes to get it.
  """
  eligibility: String
  """
  The ways by which people can get the service.
  """
  channel: [Channel!]!
  """
  How many there is room for; null means unknown, not zero.
  """
  capacity: Capacity
  """
  How many days people usually wait.
  """
  waitTime: Int
  """
  How much money there is in this, and where it comes from.
  """
  funding: Funding
  """
  Whether it rests on statute, regulation or practice.
  """
  legalBasis: LegalBasis
  """
  How much room the rules leave for judgement.
  """
  discretion: Discretion
  """
  The role or office that may judge.
  """
  discretionHeldBy: String
  """
  What stands in the way of the service working, by the ids of the map’s barriers.
  """
  barriers: [ID!]!
  """
  Answers from reviews: whether it works as intended, for whom and for which goal.
  """
  reviews: [ServiceReview!]!
}

"""
A new node of the kind service.
"""
input ServiceInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  What sort of service or scheme this is.
  """
  serviceType: ServiceType
  """
  What it is meant to lead to.
  """
  purpose: String
  """
  Whom the service is meant for.
  """
  audience: String
  """
  What it takes to get it.
  """
  eligibility: String
  """
  The ways by which people can get the service.
  """
  channel: [Channel!]
  """
  How many there is room for; null means unknown, not zero.
  """
  capacity: CapacityInput
  """
  How many days people usually wait.
  """
  waitTime: Int
  """
  How much money there is in this, and where it comes from.
  """
  funding: FundingInput
  """
  Whether it rests on statute, regulation or practice.
  """
  legalBasis: LegalBasis
  """
  How much room the rules leave for judgement.
  """
  discretion: Discretion
  """
  The role or office that may judge.
  """
  discretionHeldBy: String
  """
  What stands in the way of the service working, by the ids of the map’s barriers.
  """
  barriers: [ID!]
  """
  Answers from reviews: whether it works as intended, for whom and for which goal.
  """
  reviews: [ServiceReviewInput!]
}

"""
Some fields of a node of the kind service: a field left out is left alone, null empties it.
"""
input ServicePatch {
  """
  The full name, as people know it.
  """
  name: String
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  What sort of service or scheme this is.
  """
  serviceType: ServiceType
  """
  What it is meant to lead to.
  """
  purpose: String
  """
  Whom the service is meant for.
  """
  audience: String
  """
  What it takes to get it.
  """
  eligibility: String
  """
  The ways by which people can get the service.
  """
  channel: [Channel!]
  """
  How many there is room for; null means unknown, not zero.
  """
  capacity: CapacityInput
  """
  How many days people usually wait.
  """
  waitTime: Int
  """
  How much money there is in this, and where it comes from.
  """
  funding: FundingInput
  """
  Whether it rests on statute, regulation or practice.
  """
  legalBasis: LegalBasis
  """
  How much room the rules leave for judgement.
  """
  discretion: Discretion
  """
  The role or office that may judge.
  """
  discretionHeldBy: String
  """
  What stands in the way of the service working, by the ids of the map’s barriers.
  """
  barriers: [ID!]
  """
  Answers from reviews: whether it works as intended, for whom and for which goal.
  """
  reviews: [ServiceReviewInput!]
}

"""
A change of some fields of a node of the kind service: applied where the present still equals what was seen.
"""
input ServiceUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: ServicePatch!
  """
  The same fields as the writer wants them.
  """
  after: ServicePatch!
}

"""
Something that someone lacks. People’s needs lie innermost in the circle.
"""
type Need implements MapNode {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of node this is.
  """
  kind: NodeKind!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]!
  """
  One sentence on what this is.
  """
  summary: LocalizedText
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]!
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]!
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]!
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [Source!]!
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: Position
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValue!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
  """
  Whether this is a need of people, or a challenge for entrepreneurs or services.
  """
  whose: Whose!
  """
  Whom it concerns, as a group. Never a person.
  """
  audience: String
  """
  How soon something must be done.
  """
  urgency: Urgency
  """
  The situation in which the need arises, for example after prison.
  """
  lifeEvent: String
  """
  Whether somebody has asked for solutions to this.
  """
  postedAsChallenge: Boolean
}

"""
A new node of the kind need.
"""
input NeedInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  Whether this is a need of people, or a challenge for entrepreneurs or services.
  """
  whose: Whose!
  """
  Whom it concerns, as a group. Never a person.
  """
  audience: String
  """
  How soon something must be done.
  """
  urgency: Urgency
  """
  The situation in which the need arises, for example after prison.
  """
  lifeEvent: String
  """
  Whether somebody has asked for solutions to this.
  """
  postedAsChallenge: Boolean
}

"""
Some fields of a node of the kind need: a field left out is left alone, null empties it.
"""
input NeedPatch {
  """
  The full name, as people know it.
  """
  name: String
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  Whether this is a need of people, or a challenge for entrepreneurs or services.
  """
  whose: Whose
  """
  Whom it concerns, as a group. Never a person.
  """
  audience: String
  """
  How soon something must be done.
  """
  urgency: Urgency
  """
  The situation in which the need arises, for example after prison.
  """
  lifeEvent: String
  """
  Whether somebody has asked for solutions to this.
  """
  postedAsChallenge: Boolean
}

"""
A change of some fields of a node of the kind need: applied where the present still equals what was seen.
"""
input NeedUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: NeedPatch!
  """
  The same fields as the writer wants them.
  """
  after: NeedPatch!
}

"""
An action that is recommended, planned or under way.
"""
type Measure implements MapNode {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of node this is.
  """
  kind: NodeKind!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]!
  """
  One sentence on what this is.
  """
  summary: LocalizedText
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]!
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]!
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]!
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [Source!]!
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: Position
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValue!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
  """
  Where the measure stands, for example R3 or H1. One measure may stand in several places.
  """
  references: [String!]!
  """
  How the measure reads for the whole country.
  """
  nationalWording: String
  """
  How the measure reads for the region.
  """
  regionalWording: String
  """
  How plainly the source recommends this.
  """
  explicitness: Explicitness
  """
  How far the measure has come.
  """
  progress: Progress
  """
  When it is to be done.
  """
  dueAt: PartialDate
}

"""
A new node of the kind measure.
"""
input MeasureInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  Where the measure stands, for example R3 or H1. One measure may stand in several places.
  """
  references: [String!]
  """
  How the measure reads for the whole country.
  """
  nationalWording: String
  """
  How the measure reads for the region.
  """
  regionalWording: String
  """
  How plainly the source recommends this.
  """
  explicitness: Explicitness
  """
  How far the measure has come.
  """
  progress: Progress
  """
  When it is to be done.
  """
  dueAt: PartialDate
}

"""
Some fields of a node of the kind measure: a field left out is left alone, null empties it.
"""
input MeasurePatch {
  """
  The full name, as people know it.
  """
  name: String
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  Where the measure stands, for example R3 or H1. One measure may stand in several places.
  """
  references: [String!]
  """
  How the measure reads for the whole country.
  """
  nationalWording: String
  """
  How the measure reads for the region.
  """
  regionalWording: String
  """
  How plainly the source recommends this.
  """
  explicitness: Explicitness
  """
  How far the measure has come.
  """
  progress: Progress
  """
  When it is to be done.
  """
  dueAt: PartialDate
}

"""
A change of some fields of a node of the kind measure: applied where the present still equals what was seen.
"""
input MeasureUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: MeasurePatch!
  """
  The same fields as the writer wants them.
  """
  after: MeasurePatch!
}

"""
What was tried, where, how it went and what was learnt.
"""
type Story implements MapNode {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of node this is.
  """
  kind: NodeKind!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]!
  """
  One sentence on what this is.
  """
  summary: LocalizedText
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]!
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]!
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]!
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [Source!]!
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: Position
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValue!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
  """
  What somebody did.
  """
  tried: String
  """
  The place, and perhaps when.
  """
  where: String
  """
  How it went.
  """
  outcome: Outcome
  """
  What others should know before they try.
  """
  learnt: String
  """
  Whether others can do the same where they are.
  """
  transferable: Answer
  """
  What stood in the way, by the ids of the map’s barriers.
  """
  barriers: [ID!]!
}

"""
A new node of the kind story.
"""
input StoryInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  What somebody did.
  """
  tried: String
  """
  The place, and perhaps when.
  """
  where: String
  """
  How it went.
  """
  outcome: Outcome
  """
  What others should know before they try.
  """
  learnt: String
  """
  Whether others can do the same where they are.
  """
  transferable: Answer
  """
  What stood in the way, by the ids of the map’s barriers.
  """
  barriers: [ID!]
}

"""
Some fields of a node of the kind story: a field left out is left alone, null empties it.
"""
input StoryPatch {
  """
  The full name, as people know it.
  """
  name: String
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  What somebody did.
  """
  tried: String
  """
  The place, and perhaps when.
  """
  where: String
  """
  How it went.
  """
  outcome: Outcome
  """
  What others should know before they try.
  """
  learnt: String
  """
  Whether others can do the same where they are.
  """
  transferable: Answer
  """
  What stood in the way, by the ids of the map’s barriers.
  """
  barriers: [ID!]
}

"""
A change of some fields of a node of the kind story: applied where the present still equals what was seen.
"""
input StoryUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: StoryPatch!
  """
  The same fields as the writer wants them.
  """
  after: StoryPatch!
}

"""
Something that others can use: a template, a contract, a guide or a link.
"""
type Resource implements MapNode {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of node this is.
  """
  kind: NodeKind!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]!
  """
  One sentence on what this is.
  """
  summary: LocalizedText
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]!
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]!
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]!
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [Source!]!
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: Position
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValue!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
  """
  What sort of resource this is.
  """
  resourceType: ResourceType
  """
  What it is about, for example insurance.
  """
  topics: [String!]!
  """
  Version or year.
  """
  edition: String
  """
  The terms for using and sharing it.
  """
  licence: String
}

"""
A new node of the kind resource.
"""
input ResourceInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  The full name, as people know it.
  """
  name: String!
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status!
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  What sort of resource this is.
  """
  resourceType: ResourceType
  """
  What it is about, for example insurance.
  """
  topics: [String!]
  """
  Version or year.
  """
  edition: String
  """
  The terms for using and sharing it.
  """
  licence: String
}

"""
Some fields of a node of the kind resource: a field left out is left alone, null empties it.
"""
input ResourcePatch {
  """
  The full name, as people know it.
  """
  name: String
  """
  A short name for the picture, at most 24 characters.
  """
  shortName: String
  """
  Names and abbreviations that it can also be found by.
  """
  altNames: [String!]
  """
  One sentence on what this is.
  """
  summary: LocalizedTextInput
  """
  More about this, in Markdown.
  """
  description: String
  """
  Whether this is a particular one, a group of a sort, or a role; null means a single one.
  """
  extent: Extent
  """
  The id of the ring that this lies in, by its nearness to people’s everyday lives; null where it has no place yet.
  """
  layer: ID
  """
  The parts of the ecosystem that this belongs to, the most important first.
  """
  elements: [Element!]
  """
  How far this reaches geographically.
  """
  scope: Scope
  """
  The municipalities that this concerns, by their four-digit codes of 2024; those of 2020–2023 become these.
  """
  municipalities: [String!]
  """
  Whether this exists, has been, or is only proposed.
  """
  status: Status
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Words that people gave this, to find it again by.
  """
  tags: [String!]
  """
  Its address on the web, which begins with https:// or http://.
  """
  website: String
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
  """
  The role or organisation that sees to it that this is right; never a person.
  """
  owner: String
  """
  When somebody last checked that this is right.
  """
  verifiedAt: PartialDate
  """
  The place in the circle that somebody gave this by hand.
  """
  position: PositionInput
  """
  Values in fields that this map has added itself.
  """
  customValues: [CustomValueInput!]
  """
  What sort of resource this is.
  """
  resourceType: ResourceType
  """
  What it is about, for example insurance.
  """
  topics: [String!]
  """
  Version or year.
  """
  edition: String
  """
  The terms for using and sharing it.
  """
  licence: String
}

"""
A change of some fields of a node of the kind resource: applied where the present still equals what was seen.
"""
input ResourceUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: ResourcePatch!
  """
  The same fields as the writer wants them.
  """
  after: ResourcePatch!
}

"""
A typed, directed or mutual tie between two nodes.
"""
type Relation {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of relation this is.
  """
  kind: RelationKind!
  """
  The id of the node it goes from.
  """
  from: ID!
  """
  The id of the node it goes to.
  """
  to: ID!
  """
  Whether the tie exists, has been, or is only proposed.
  """
  status: Status!
  """
  From 1 (loose) to 5 (close).
  """
  strength: Int
  """
  What the tie rests on.
  """
  formal: Formal
  """
  What stands in the way of the tie, by the ids of the map’s barriers.
  """
  barriers: [ID!]!
  """
  What a reader must know about the tie.
  """
  note: String
  """
  The whole amount that goes between the two, in Norwegian kroner.
  """
  amount: Float
  """
  The year that the amount is for.
  """
  year: Int
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Where the information comes from.
  """
  sources: [Source!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
}

"""
A new relation.
"""
input RelationInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What kind of relation this is.
  """
  kind: RelationKind!
  """
  The id of the node it goes from.
  """
  from: ID!
  """
  The id of the node it goes to.
  """
  to: ID!
  """
  Whether the tie exists, has been, or is only proposed.
  """
  status: Status!
  """
  From 1 (loose) to 5 (close).
  """
  strength: Int
  """
  What the tie rests on.
  """
  formal: Formal
  """
  What stands in the way of the tie, by the ids of the map’s barriers.
  """
  barriers: [ID!]
  """
  What a reader must know about the tie.
  """
  note: String
  """
  The whole amount that goes between the two, in Norwegian kroner.
  """
  amount: Float
  """
  The year that the amount is for.
  """
  year: Int
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
}

"""
Some fields of a relation: a field left out is left alone, null empties it. Kind and ends never change.
"""
input RelationPatch {
  """
  Whether the tie exists, has been, or is only proposed.
  """
  status: Status
  """
  From 1 (loose) to 5 (close).
  """
  strength: Int
  """
  What the tie rests on.
  """
  formal: Formal
  """
  What stands in the way of the tie, by the ids of the map’s barriers.
  """
  barriers: [ID!]
  """
  What a reader must know about the tie.
  """
  note: String
  """
  The whole amount that goes between the two, in Norwegian kroner.
  """
  amount: Float
  """
  The year that the amount is for.
  """
  year: Int
  """
  When it began, as exactly as is known.
  """
  validFrom: PartialDate
  """
  When it ended, as exactly as is known; null where it has not.
  """
  validTo: PartialDate
  """
  Where the information comes from.
  """
  sources: [SourceInput!]
}

"""
A change of some fields of a relation: applied where the present still equals what was seen.
"""
input RelationUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: RelationPatch!
  """
  The same fields as the writer wants them.
  """
  after: RelationPatch!
}

"""
What was decided about a finding. It stays when the finding goes.
"""
type FollowUp {
  """
  The id of the finding.
  """
  id: ID!
  """
  What sort of finding it was; 1 to 64 letters, digits and hyphens.
  """
  kind: ID!
  """
  What was decided.
  """
  state: FollowUpState!
  """
  Why it was decided, and what is to happen.
  """
  note: String
  """
  When it is to be looked at again.
  """
  dueAt: PartialDate
  """
  The ids of the nodes that the finding was about when it was decided, the most important first.
  """
  nodes: [ID!]!
  """
  The ids of the relations that the finding was about when it was decided.
  """
  relations: [ID!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
}

"""
A new decision about a finding.
"""
input FollowUpInput {
  """
  The id of the finding.
  """
  id: ID!
  """
  What sort of finding it was; 1 to 64 letters, digits and hyphens.
  """
  kind: ID!
  """
  What was decided.
  """
  state: FollowUpState!
  """
  Why it was decided, and what is to happen.
  """
  note: String
  """
  When it is to be looked at again.
  """
  dueAt: PartialDate
  """
  The ids of the nodes that the finding was about when it was decided, the most important first.
  """
  nodes: [ID!]
  """
  The ids of the relations that the finding was about when it was decided.
  """
  relations: [ID!]
}

"""
Some fields of a decision about a finding: a field left out is left alone, null empties it. Which finding it is never changes.
"""
input FollowUpPatch {
  """
  What was decided.
  """
  state: FollowUpState
  """
  Why it was decided, and what is to happen.
  """
  note: String
  """
  When it is to be looked at again.
  """
  dueAt: PartialDate
  """
  The ids of the nodes that the finding was about when it was decided, the most important first.
  """
  nodes: [ID!]
  """
  The ids of the relations that the finding was about when it was decided.
  """
  relations: [ID!]
}

"""
A change of some fields of a decision about a finding: applied where the present still equals what was seen.
"""
input FollowUpUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: FollowUpPatch!
  """
  The same fields as the writer wants them.
  """
  after: FollowUpPatch!
}

"""
A view of the map that somebody has kept: an address with a name.
"""
type View {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What the view is called.
  """
  title: LocalizedText!
  """
  What one sees in it, and why that is worth seeing, in Markdown.
  """
  text: LocalizedText
  """
  What is shown: the search part of the map’s address without its question mark, and without \`lang\`, \`theme\`, \`saved\`, \`tour\` and \`stop\`. Null shows the whole map.
  """
  place: String
  """
  Which part of the picture is shown. Empty shows the whole picture.
  """
  camera: Camera
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
}

"""
A new view.
"""
input ViewInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What the view is called.
  """
  title: LocalizedTextInput!
  """
  What one sees in it, and why that is worth seeing, in Markdown.
  """
  text: LocalizedTextInput
  """
  What is shown: the search part of the map’s address without its question mark, and without \`lang\`, \`theme\`, \`saved\`, \`tour\` and \`stop\`. Null shows the whole map.
  """
  place: String
  """
  Which part of the picture is shown. Empty shows the whole picture.
  """
  camera: CameraInput
}

"""
Some fields of a view: a field left out is left alone, null empties it.
"""
input ViewPatch {
  """
  What the view is called.
  """
  title: LocalizedTextInput
  """
  What one sees in it, and why that is worth seeing, in Markdown.
  """
  text: LocalizedTextInput
  """
  What is shown: the search part of the map’s address without its question mark, and without \`lang\`, \`theme\`, \`saved\`, \`tour\` and \`stop\`. Null shows the whole map.
  """
  place: String
  """
  Which part of the picture is shown. Empty shows the whole picture.
  """
  camera: CameraInput
}

"""
A change of some fields of a view: applied where the present still equals what was seen.
"""
input ViewUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: ViewPatch!
  """
  The same fields as the writer wants them.
  """
  after: ViewPatch!
}

"""
A guided tour of the map: views in an order, with what is told of each.
"""
type Tour {
  """
  Stable for ever; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What the tour is called.
  """
  title: LocalizedText!
  """
  What the tour is about, in Markdown.
  """
  text: LocalizedText
  """
  The views of the tour, in the order they are shown.
  """
  stops: [TourStop!]!
  """
  Whether the record stands, or is a suggestion waiting for an answer; null means that it stands.
  """
  review: ReviewState
  """
  The sequence of the change that last touched this.
  """
  version: Int!
  """
  A random id of whoever entered it.
  """
  createdBy: String
  """
  When it was entered.
  """
  createdAt: DateTime
  """
  A random id of whoever last changed it.
  """
  updatedBy: String
  """
  When it was last changed.
  """
  updatedAt: DateTime
}

"""
A new tour.
"""
input TourInput {
  """
  An id that the writer makes, so that sending twice adds once: best a UUID; 1 to 64 letters, digits and hyphens.
  """
  id: ID!
  """
  What the tour is called.
  """
  title: LocalizedTextInput!
  """
  What the tour is about, in Markdown.
  """
  text: LocalizedTextInput
  """
  The views of the tour, in the order they are shown.
  """
  stops: [TourStopInput!]
}

"""
Some fields of a tour: a field left out is left alone, null empties it.
"""
input TourPatch {
  """
  What the tour is called.
  """
  title: LocalizedTextInput
  """
  What the tour is about, in Markdown.
  """
  text: LocalizedTextInput
  """
  The views of the tour, in the order they are shown.
  """
  stops: [TourStopInput!]
}

"""
A change of some fields of a tour: applied where the present still equals what was seen.
"""
input TourUpdate {
  """
  What is changed.
  """
  id: ID!
  """
  The fields as the writer saw them.
  """
  before: TourPatch!
  """
  The same fields as the writer wants them.
  """
  after: TourPatch!
}

"""
The settings of a map.
"""
type EcosystemMapSettings {
  """
  Always “settings”.
  """
  id: ID!
  """
  What the map is called.
  """
  title: LocalizedText!
  """
  The area that the map is about.
  """
  region: String
  """
  What the map shows, and where it comes from.
  """
  description: LocalizedText
  """
  Only its own people, whoever has the link, or everyone.
  """
  visibility: Visibility!
  """
  The languages that the map is kept in.
  """
  languages: [LanguageCode!]!
  """
  The id of the view that is shown to whoever opens the map without more in the address; it may have been removed since.
  """
  defaultView: ID
  """
  Whether the content was made up by a program, for demonstrations and tests.
  """
  invented: Boolean
  """
  The rings of the circle, from the centre outwards.
  """
  layers: [Layer!]!
  """
  Fields that the map has added itself.
  """
  customFields: [CustomField!]!
  """
  What can stand in the way, as marks on the map.
  """
  barriers: [Barrier!]!
  """
  What a whole ecosystem would have. Gaps are measured against this.
  """
  referenceModel: ReferenceModel!
  """
  The sequence of the change that last touched the settings.
  """
  version: Int!
}

"""
Some settings of a map: a field left out is left alone, null empties it.
"""
input SettingsPatch {
  """
  What the map is called.
  """
  title: LocalizedTextInput
  """
  The area that the map is about.
  """
  region: String
  """
  What the map shows, and where it comes from.
  """
  description: LocalizedTextInput
  """
  Only its own people, whoever has the link, or everyone.
  """
  visibility: Visibility
  """
  The languages that the map is kept in.
  """
  languages: [LanguageCode!]
  """
  The id of the view that is shown to whoever opens the map without more in the address; it may have been removed since.
  """
  defaultView: ID
  """
  Whether the content was made up by a program, for demonstrations and tests.
  """
  invented: Boolean
  """
  The rings of the circle, from the centre outwards.
  """
  layers: [LayerInput!]
  """
  Fields that the map has added itself.
  """
  customFields: [CustomFieldInput!]
  """
  What can stand in the way, as marks on the map.
  """
  barriers: [BarrierInput!]
  """
  What a whole ecosystem would have. Gaps are measured against this.
  """
  referenceModel: ReferenceModelInput
}

"""
A change of some settings: applied where the present still equals what was seen.
"""
input SettingsUpdate {
  """
  The fields as the writer saw them.
  """
  before: SettingsPatch!
  """
  The same fields as the writer wants them.
  """
  after: SettingsPatch!
}

"""
The records of which a field can be blanked for good.
"""
enum RedactableRecord {
  """
  A node.
  """
  node
  """
  A relation.
  """
  relation
  """
  A decision about a finding.
  """
  followUp
  """
  A view that was kept.
  """
  view
  """
  A guided tour.
  """
  tour
}

"""
Blanks one field of a record everywhere, in earlier changes too.
"""
input RedactInput {
  """
  Which type of record it is.
  """
  record: RedactableRecord!
  """
  The id of the record.
  """
  id: ID!
  """
  The id of the field.
  """
  field: String!
}

"""
One thing a writer asks for.
"""
input EditInput @oneOf {
  """
  Adds a node of the kind actor.
  """
  addActor: ActorInput
  """
  Changes a node of the kind actor.
  """
  updateActor: ActorUpdate
  """
  Adds a node of the kind service.
  """
  addService: ServiceInput
  """
  Changes a node of the kind service.
  """
  updateService: ServiceUpdate
  """
  Adds a node of the kind need.
  """
  addNeed: NeedInput
  """
  Changes a node of the kind need.
  """
  updateNeed: NeedUpdate
  """
  Adds a node of the kind measure.
  """
  addMeasure: MeasureInput
  """
  Changes a node of the kind measure.
  """
  updateMeasure: MeasureUpdate
  """
  Adds a node of the kind story.
  """
  addStory: StoryInput
  """
  Changes a node of the kind story.
  """
  updateStory: StoryUpdate
  """
  Adds a node of the kind resource.
  """
  addResource: ResourceInput
  """
  Changes a node of the kind resource.
  """
  updateResource: ResourceUpdate
  """
  Removes a node, and its relations with it.
  """
  removeNode: ID
  """
  Adds a relation.
  """
  addRelation: RelationInput
  """
  Changes a relation.
  """
  updateRelation: RelationUpdate
  """
  Removes a relation.
  """
  removeRelation: ID
  """
  Decides about a finding.
  """
  addFollowUp: FollowUpInput
  """
  Changes a decision about a finding.
  """
  updateFollowUp: FollowUpUpdate
  """
  Takes a decision about a finding away.
  """
  removeFollowUp: ID
  """
  Keeps a view.
  """
  addView: ViewInput
  """
  Changes a view.
  """
  updateView: ViewUpdate
  """
  Removes a view. Tours that name it stay, and tell that it is gone.
  """
  removeView: ID
  """
  Makes a tour.
  """
  addTour: TourInput
  """
  Changes a tour.
  """
  updateTour: TourUpdate
  """
  Removes a tour; its views stay.
  """
  removeTour: ID
  """
  Changes the map’s settings.
  """
  updateSettings: SettingsUpdate
  """
  Blanks a field for good.
  """
  redact: RedactInput
}
`;
