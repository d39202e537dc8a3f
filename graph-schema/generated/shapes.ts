// Made from the descriptors by `npm run generate -w @sirkel/graph-schema`. Do not edit.
import { z } from 'zod';
import type { Change } from '../changes/Change.ts';
import { addedRecords, causes, SCHEMA_VERSION } from '../changes/Change.ts';
import type { Patch } from '../changes/EditCommand.ts';
import type { MapSettings } from '../MapSettings.ts';
import {
  boolean,
  dateTime,
  decimal,
  id,
  integer,
  line,
  localizedText,
  markdown,
  municipality,
  only,
  oneOf,
  organisationNumber,
  partialDate,
  place,
  text,
  url,
} from '../shapes/fieldShapes.ts';
import { differentEnds, group, list, set, strict, union, uniqueIds } from '../shapes/recordShapes.ts';
import { sameIds } from '../shapes/sameIds.ts';
import type {
  FollowUpRecord,
  NewFollowUp,
  NewNode,
  NewRelation,
  NewTour,
  NewView,
  NodeKind,
  NodeRecord,
  RelationRecord,
  TourRecord,
  ViewRecord,
} from './records.ts';

const nodeKindShape = oneOf(['actor', 'service', 'need', 'measure', 'story', 'resource']);

const relationKindShape = oneOf([
  'provides',
  'uses',
  'addresses',
  'has',
  'funds',
  'fulfils',
  'responsibleFor',
  'about',
  'hinders',
  'isCloseTo',
  'cooperatesWith',
  'partOf',
  'memberOf',
  'advises',
  'trains',
  'informs',
  'refersTo',
  'procuresFrom',
  'regulates',
  'coordinatedWith',
  'researches',
  'follows',
  'established',
]);

const extentShape = oneOf(['single', 'group', 'role']);

const elementShape = oneOf(['network', 'education', 'market', 'finance', 'legislation', 'guidance', 'publicPolicy']);

const scopeShape = oneOf(['neighbourhood', 'municipality', 'county', 'region', 'national', 'international']);

const statusShape = oneOf(['existing', 'ongoing', 'weak', 'past', 'proposed', 'missing']);

const certaintyShape = oneOf(['stated', 'derived', 'assumed']);

const reviewStateShape = oneOf(['accepted', 'pending']);

const actorTypeShape = oneOf([
  'municipality',
  'municipalService',
  'localOffice',
  'countyAuthority',
  'countyGovernor',
  'stateAgency',
  'directorate',
  'ministry',
  'government',
  'parliament',
  'intergovernmental',
  'publicSupport',
  'healthTrust',
  'university',
  'researchCentre',
  'school',
  'socialEnterprise',
  'association',
  'humanitarianOrganisation',
  'volunteerCentre',
  'faithCommunity',
  'network',
  'foundation',
  'fund',
  'bank',
  'accelerator',
  'company',
  'sectorGroup',
  'role',
  'other',
]);

const sectorShape = oneOf(['public', 'private', 'voluntary', 'hybrid']);

const legalFormShape = oneOf([
  'limitedCompany',
  'publicLimitedCompany',
  'soleProprietorship',
  'generalPartnership',
  'association',
  'foundation',
  'cooperative',
  'municipality',
  'countyAuthority',
  'state',
  'organisationalUnit',
  'stateEnterprise',
  'intermunicipalCompany',
  'municipalEnterprise',
  'specialLawEnterprise',
  'savingsBank',
  'foreignEnterprise',
  'subUnit',
  'notRegistered',
  'other',
]);

const icnpoShape = oneOf([
  'i1',
  'i1100',
  'i1200',
  'i1300',
  'i2',
  'i2100',
  'i2200',
  'i2300',
  'i2400',
  'i3',
  'i3100',
  'i3200',
  'i3300',
  'i3400',
  'i4',
  'i4100',
  'i4200',
  'i4300',
  'i5',
  'i5100',
  'i5200',
  'i6',
  'i6100',
  'i6200',
  'i6300',
  'i7',
  'i7100',
  'i7200',
  'i7300',
  'i8',
  'i8100',
  'i8200',
  'i9',
  'i9100',
  'i10',
  'i10100',
  'i11',
  'i11100',
  'i11200',
  'i11300',
  'i12',
  'i12100',
  'i13',
  'i13100',
  'i14',
  'i14100',
]);

const serviceTypeShape = oneOf([
  'grantScheme',
  'fund',
  'loan',
  'budgetPost',
  'outcomeContract',
  'procurement',
  'marketplace',
  'guidance',
  'course',
  'education',
  'research',
  'peerProgramme',
  'membership',
  'meetingPlace',
  'event',
  'welfareService',
  'volunteering',
  'project',
  'pilot',
  'plan',
  'policy',
  'law',
  'regulation',
  'platform',
  'other',
]);

const channelShape = oneOf(['inPerson', 'outreach', 'phone', 'online', 'application', 'referral']);

const currencyShape = oneOf(['NOK', 'EUR', 'SEK', 'DKK', 'GBP', 'USD', 'CAD']);

const fundingPeriodShape = oneOf(['once', 'month', 'year', 'whole']);

const legalBasisShape = oneOf(['statute', 'regulation', 'practice']);

const discretionShape = oneOf(['none', 'some', 'large']);

const answerShape = oneOf(['yes', 'partly', 'no']);

const whoseShape = oneOf(['people', 'entrepreneurs', 'services']);

const urgencyShape = oneOf(['low', 'medium', 'high', 'acute']);

const explicitnessShape = oneOf(['numbered', 'recommended', 'highlighted', 'running']);

const progressShape = oneOf(['idea', 'planned', 'trying', 'running', 'stopped']);

const outcomeShape = oneOf(['worked', 'partly', 'didNot', 'tooEarly']);

const resourceTypeShape = oneOf([
  'template',
  'contract',
  'guide',
  'bestPractice',
  'abcStep',
  'dataset',
  'report',
  'link',
  'other',
]);

const formalShape = oneOf(['agreement', 'contract', 'informal']);

const followUpStateShape = oneOf(['open', 'asked', 'notWanted', 'planned', 'done']);

const visibilityShape = oneOf(['private', 'link', 'public']);

const languageCodeShape = oneOf(['nb', 'nn', 'en']);

const customValueTypeShape = oneOf(['text', 'number', 'date', 'url']);

const sourceGroup = group({
  title: line(300),
  where: line(300).exactOptional(),
  url: url.exactOptional(),
  retrievedAt: partialDate.exactOptional(),
  certainty: certaintyShape,
  licence: line(120).exactOptional(),
  note: text(1000).exactOptional(),
});

const positionGroup = group({ ring: id, angle: decimal(0, 360) });

const customValueGroup = group({ field: id, value: text(2000) });

const tiesAskedGroup = group({ date: partialDate, how: line(300).exactOptional() });

const capacityGroup = group({
  available: integer(0, 10000000).exactOptional(),
  maximum: integer(0, 10000000).exactOptional(),
  unit: line(60).exactOptional(),
  updatedAt: partialDate.exactOptional(),
});

const fundingGroup = group({
  amount: decimal(0, 1000000000000).exactOptional(),
  currency: currencyShape.exactOptional(),
  period: fundingPeriodShape.exactOptional(),
  from: line(300).exactOptional(),
  earmarked: boolean.exactOptional(),
});

const serviceReviewGroup = group({
  forWhom: line(300).exactOptional(),
  forWhichGoal: line(300).exactOptional(),
  worksAsIntended: answerShape.exactOptional(),
  canChangeTomorrow: answerShape.exactOptional(),
  byRole: line(200).exactOptional(),
  date: partialDate.exactOptional(),
});

const cameraGroup = group({ zoom: decimal(0.01, 100), x: decimal(-100, 100), y: decimal(-100, 100) });

const tourStopGroup = group({ view: id, text: localizedText(4000).exactOptional() });

const layerGroup = group({
  id,
  order: integer(0, 99),
  labels: localizedText(300),
  help: localizedText(600).exactOptional(),
  outside: boolean.exactOptional(),
});

const customFieldGroup = group({
  id,
  kinds: set(nodeKindShape, 0, 6).default([]),
  valueType: customValueTypeShape,
  labels: localizedText(300),
});

const settingsSourceGroup = group({
  title: line(300),
  where: line(300).exactOptional(),
  url: url.exactOptional(),
  certainty: certaintyShape,
  note: text(1000).exactOptional(),
});

const barrierGroup = group({
  id,
  labels: localizedText(300),
  help: localizedText(600).exactOptional(),
  source: settingsSourceGroup,
});

const coverageRuleGroup = group({
  id,
  element: elementShape,
  layers: set(line(64), 0, 50).default([]),
  source: settingsSourceGroup,
});

const tieEndGroup = group({
  nodeId: id.exactOptional(),
  actorType: actorTypeShape.exactOptional(),
  layer: id.exactOptional(),
});

const expectedTieGroup = group({
  id,
  kind: relationKindShape,
  from: tieEndGroup,
  to: tieEndGroup,
  labels: localizedText(300),
  source: settingsSourceGroup,
});

const referenceModelGroup = group({
  coverage: list(coverageRuleGroup, 0, 200).default([]),
  expectedTies: list(expectedTieGroup, 0, 200).default([]),
});

const actorNew = strict({
  id,
  kind: only('actor'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  actorType: actorTypeShape.exactOptional(),
  sector: sectorShape.exactOptional(),
  organisationNumber: organisationNumber.exactOptional(),
  legalForm: legalFormShape.exactOptional(),
  industryCode: line(20).exactOptional(),
  icnpo: set(icnpoShape, 1, 46).exactOptional(),
  hasMandate: boolean.exactOptional(),
  selfDefinedSocialEnterprise: boolean.exactOptional(),
  dividendLimit: boolean.exactOptional(),
  tiesAsked: tiesAskedGroup.exactOptional(),
});

const actorPatch = strict({
  name: line(200).exactOptional(),
  shortName: line(24).nullable().exactOptional(),
  altNames: set(line(200), 0, 20).nullable().exactOptional(),
  summary: localizedText(400).nullable().exactOptional(),
  description: markdown(20000).nullable().exactOptional(),
  extent: extentShape.nullable().exactOptional(),
  layer: id.nullable().exactOptional(),
  elements: set(elementShape, 0, 7).nullable().exactOptional(),
  scope: scopeShape.nullable().exactOptional(),
  municipalities: set(municipality, 0, 400).nullable().exactOptional(),
  status: statusShape.exactOptional(),
  validFrom: partialDate.nullable().exactOptional(),
  validTo: partialDate.nullable().exactOptional(),
  tags: set(line(60), 0, 30).nullable().exactOptional(),
  website: url.nullable().exactOptional(),
  sources: list(sourceGroup, 0, 20).nullable().exactOptional(),
  owner: line(200).nullable().exactOptional(),
  verifiedAt: partialDate.nullable().exactOptional(),
  position: positionGroup.nullable().exactOptional(),
  customValues: list(customValueGroup, 0, 50).nullable().exactOptional(),
  actorType: actorTypeShape.nullable().exactOptional(),
  sector: sectorShape.nullable().exactOptional(),
  organisationNumber: organisationNumber.nullable().exactOptional(),
  legalForm: legalFormShape.nullable().exactOptional(),
  industryCode: line(20).nullable().exactOptional(),
  icnpo: set(icnpoShape, 0, 46).nullable().exactOptional(),
  hasMandate: boolean.nullable().exactOptional(),
  selfDefinedSocialEnterprise: boolean.nullable().exactOptional(),
  dividendLimit: boolean.nullable().exactOptional(),
  tiesAsked: tiesAskedGroup.nullable().exactOptional(),
});

const actorRecord = strict({
  id,
  kind: only('actor'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
  actorType: actorTypeShape.exactOptional(),
  sector: sectorShape.exactOptional(),
  organisationNumber: organisationNumber.exactOptional(),
  legalForm: legalFormShape.exactOptional(),
  industryCode: line(20).exactOptional(),
  icnpo: set(icnpoShape, 1, 46).exactOptional(),
  hasMandate: boolean.exactOptional(),
  selfDefinedSocialEnterprise: boolean.exactOptional(),
  dividendLimit: boolean.exactOptional(),
  tiesAsked: tiesAskedGroup.exactOptional(),
});

const serviceNew = strict({
  id,
  kind: only('service'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  serviceType: serviceTypeShape.exactOptional(),
  purpose: text(1000).exactOptional(),
  audience: text(500).exactOptional(),
  eligibility: text(1000).exactOptional(),
  channel: set(channelShape, 1, 6).exactOptional(),
  capacity: capacityGroup.exactOptional(),
  waitTime: integer(0, 3650).exactOptional(),
  funding: fundingGroup.exactOptional(),
  legalBasis: legalBasisShape.exactOptional(),
  discretion: discretionShape.exactOptional(),
  discretionHeldBy: line(300).exactOptional(),
  barriers: set(id, 1, 50).exactOptional(),
  reviews: list(serviceReviewGroup, 1, 50).exactOptional(),
});

const servicePatch = strict({
  name: line(200).exactOptional(),
  shortName: line(24).nullable().exactOptional(),
  altNames: set(line(200), 0, 20).nullable().exactOptional(),
  summary: localizedText(400).nullable().exactOptional(),
  description: markdown(20000).nullable().exactOptional(),
  extent: extentShape.nullable().exactOptional(),
  layer: id.nullable().exactOptional(),
  elements: set(elementShape, 0, 7).nullable().exactOptional(),
  scope: scopeShape.nullable().exactOptional(),
  municipalities: set(municipality, 0, 400).nullable().exactOptional(),
  status: statusShape.exactOptional(),
  validFrom: partialDate.nullable().exactOptional(),
  validTo: partialDate.nullable().exactOptional(),
  tags: set(line(60), 0, 30).nullable().exactOptional(),
  website: url.nullable().exactOptional(),
  sources: list(sourceGroup, 0, 20).nullable().exactOptional(),
  owner: line(200).nullable().exactOptional(),
  verifiedAt: partialDate.nullable().exactOptional(),
  position: positionGroup.nullable().exactOptional(),
  customValues: list(customValueGroup, 0, 50).nullable().exactOptional(),
  serviceType: serviceTypeShape.nullable().exactOptional(),
  purpose: text(1000).nullable().exactOptional(),
  audience: text(500).nullable().exactOptional(),
  eligibility: text(1000).nullable().exactOptional(),
  channel: set(channelShape, 0, 6).nullable().exactOptional(),
  capacity: capacityGroup.nullable().exactOptional(),
  waitTime: integer(0, 3650).nullable().exactOptional(),
  funding: fundingGroup.nullable().exactOptional(),
  legalBasis: legalBasisShape.nullable().exactOptional(),
  discretion: discretionShape.nullable().exactOptional(),
  discretionHeldBy: line(300).nullable().exactOptional(),
  barriers: set(id, 0, 50).nullable().exactOptional(),
  reviews: list(serviceReviewGroup, 0, 50).nullable().exactOptional(),
});

const serviceRecord = strict({
  id,
  kind: only('service'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
  serviceType: serviceTypeShape.exactOptional(),
  purpose: text(1000).exactOptional(),
  audience: text(500).exactOptional(),
  eligibility: text(1000).exactOptional(),
  channel: set(channelShape, 1, 6).exactOptional(),
  capacity: capacityGroup.exactOptional(),
  waitTime: integer(0, 3650).exactOptional(),
  funding: fundingGroup.exactOptional(),
  legalBasis: legalBasisShape.exactOptional(),
  discretion: discretionShape.exactOptional(),
  discretionHeldBy: line(300).exactOptional(),
  barriers: set(id, 1, 50).exactOptional(),
  reviews: list(serviceReviewGroup, 1, 50).exactOptional(),
});

const needNew = strict({
  id,
  kind: only('need'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  whose: whoseShape,
  audience: text(500).exactOptional(),
  urgency: urgencyShape.exactOptional(),
  lifeEvent: line(200).exactOptional(),
  postedAsChallenge: boolean.exactOptional(),
});

const needPatch = strict({
  name: line(200).exactOptional(),
  shortName: line(24).nullable().exactOptional(),
  altNames: set(line(200), 0, 20).nullable().exactOptional(),
  summary: localizedText(400).nullable().exactOptional(),
  description: markdown(20000).nullable().exactOptional(),
  extent: extentShape.nullable().exactOptional(),
  layer: id.nullable().exactOptional(),
  elements: set(elementShape, 0, 7).nullable().exactOptional(),
  scope: scopeShape.nullable().exactOptional(),
  municipalities: set(municipality, 0, 400).nullable().exactOptional(),
  status: statusShape.exactOptional(),
  validFrom: partialDate.nullable().exactOptional(),
  validTo: partialDate.nullable().exactOptional(),
  tags: set(line(60), 0, 30).nullable().exactOptional(),
  website: url.nullable().exactOptional(),
  sources: list(sourceGroup, 0, 20).nullable().exactOptional(),
  owner: line(200).nullable().exactOptional(),
  verifiedAt: partialDate.nullable().exactOptional(),
  position: positionGroup.nullable().exactOptional(),
  customValues: list(customValueGroup, 0, 50).nullable().exactOptional(),
  whose: whoseShape.exactOptional(),
  audience: text(500).nullable().exactOptional(),
  urgency: urgencyShape.nullable().exactOptional(),
  lifeEvent: line(200).nullable().exactOptional(),
  postedAsChallenge: boolean.nullable().exactOptional(),
});

const needRecord = strict({
  id,
  kind: only('need'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
  whose: whoseShape,
  audience: text(500).exactOptional(),
  urgency: urgencyShape.exactOptional(),
  lifeEvent: line(200).exactOptional(),
  postedAsChallenge: boolean.exactOptional(),
});

const measureNew = strict({
  id,
  kind: only('measure'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  references: set(line(20), 1, 20).exactOptional(),
  nationalWording: text(1000).exactOptional(),
  regionalWording: text(1000).exactOptional(),
  explicitness: explicitnessShape.exactOptional(),
  progress: progressShape.exactOptional(),
  dueAt: partialDate.exactOptional(),
});

const measurePatch = strict({
  name: line(200).exactOptional(),
  shortName: line(24).nullable().exactOptional(),
  altNames: set(line(200), 0, 20).nullable().exactOptional(),
  summary: localizedText(400).nullable().exactOptional(),
  description: markdown(20000).nullable().exactOptional(),
  extent: extentShape.nullable().exactOptional(),
  layer: id.nullable().exactOptional(),
  elements: set(elementShape, 0, 7).nullable().exactOptional(),
  scope: scopeShape.nullable().exactOptional(),
  municipalities: set(municipality, 0, 400).nullable().exactOptional(),
  status: statusShape.exactOptional(),
  validFrom: partialDate.nullable().exactOptional(),
  validTo: partialDate.nullable().exactOptional(),
  tags: set(line(60), 0, 30).nullable().exactOptional(),
  website: url.nullable().exactOptional(),
  sources: list(sourceGroup, 0, 20).nullable().exactOptional(),
  owner: line(200).nullable().exactOptional(),
  verifiedAt: partialDate.nullable().exactOptional(),
  position: positionGroup.nullable().exactOptional(),
  customValues: list(customValueGroup, 0, 50).nullable().exactOptional(),
  references: set(line(20), 0, 20).nullable().exactOptional(),
  nationalWording: text(1000).nullable().exactOptional(),
  regionalWording: text(1000).nullable().exactOptional(),
  explicitness: explicitnessShape.nullable().exactOptional(),
  progress: progressShape.nullable().exactOptional(),
  dueAt: partialDate.nullable().exactOptional(),
});

const measureRecord = strict({
  id,
  kind: only('measure'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
  references: set(line(20), 1, 20).exactOptional(),
  nationalWording: text(1000).exactOptional(),
  regionalWording: text(1000).exactOptional(),
  explicitness: explicitnessShape.exactOptional(),
  progress: progressShape.exactOptional(),
  dueAt: partialDate.exactOptional(),
});

const storyNew = strict({
  id,
  kind: only('story'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  tried: markdown(4000).exactOptional(),
  where: line(300).exactOptional(),
  outcome: outcomeShape.exactOptional(),
  learnt: markdown(4000).exactOptional(),
  transferable: answerShape.exactOptional(),
  barriers: set(id, 1, 50).exactOptional(),
});

const storyPatch = strict({
  name: line(200).exactOptional(),
  shortName: line(24).nullable().exactOptional(),
  altNames: set(line(200), 0, 20).nullable().exactOptional(),
  summary: localizedText(400).nullable().exactOptional(),
  description: markdown(20000).nullable().exactOptional(),
  extent: extentShape.nullable().exactOptional(),
  layer: id.nullable().exactOptional(),
  elements: set(elementShape, 0, 7).nullable().exactOptional(),
  scope: scopeShape.nullable().exactOptional(),
  municipalities: set(municipality, 0, 400).nullable().exactOptional(),
  status: statusShape.exactOptional(),
  validFrom: partialDate.nullable().exactOptional(),
  validTo: partialDate.nullable().exactOptional(),
  tags: set(line(60), 0, 30).nullable().exactOptional(),
  website: url.nullable().exactOptional(),
  sources: list(sourceGroup, 0, 20).nullable().exactOptional(),
  owner: line(200).nullable().exactOptional(),
  verifiedAt: partialDate.nullable().exactOptional(),
  position: positionGroup.nullable().exactOptional(),
  customValues: list(customValueGroup, 0, 50).nullable().exactOptional(),
  tried: markdown(4000).nullable().exactOptional(),
  where: line(300).nullable().exactOptional(),
  outcome: outcomeShape.nullable().exactOptional(),
  learnt: markdown(4000).nullable().exactOptional(),
  transferable: answerShape.nullable().exactOptional(),
  barriers: set(id, 0, 50).nullable().exactOptional(),
});

const storyRecord = strict({
  id,
  kind: only('story'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
  tried: markdown(4000).exactOptional(),
  where: line(300).exactOptional(),
  outcome: outcomeShape.exactOptional(),
  learnt: markdown(4000).exactOptional(),
  transferable: answerShape.exactOptional(),
  barriers: set(id, 1, 50).exactOptional(),
});

const resourceNew = strict({
  id,
  kind: only('resource'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  resourceType: resourceTypeShape.exactOptional(),
  topics: set(line(60), 1, 20).exactOptional(),
  edition: line(60).exactOptional(),
  licence: line(120).exactOptional(),
});

const resourcePatch = strict({
  name: line(200).exactOptional(),
  shortName: line(24).nullable().exactOptional(),
  altNames: set(line(200), 0, 20).nullable().exactOptional(),
  summary: localizedText(400).nullable().exactOptional(),
  description: markdown(20000).nullable().exactOptional(),
  extent: extentShape.nullable().exactOptional(),
  layer: id.nullable().exactOptional(),
  elements: set(elementShape, 0, 7).nullable().exactOptional(),
  scope: scopeShape.nullable().exactOptional(),
  municipalities: set(municipality, 0, 400).nullable().exactOptional(),
  status: statusShape.exactOptional(),
  validFrom: partialDate.nullable().exactOptional(),
  validTo: partialDate.nullable().exactOptional(),
  tags: set(line(60), 0, 30).nullable().exactOptional(),
  website: url.nullable().exactOptional(),
  sources: list(sourceGroup, 0, 20).nullable().exactOptional(),
  owner: line(200).nullable().exactOptional(),
  verifiedAt: partialDate.nullable().exactOptional(),
  position: positionGroup.nullable().exactOptional(),
  customValues: list(customValueGroup, 0, 50).nullable().exactOptional(),
  resourceType: resourceTypeShape.nullable().exactOptional(),
  topics: set(line(60), 0, 20).nullable().exactOptional(),
  edition: line(60).nullable().exactOptional(),
  licence: line(120).nullable().exactOptional(),
});

const resourceRecord = strict({
  id,
  kind: only('resource'),
  name: line(200),
  shortName: line(24).exactOptional(),
  altNames: set(line(200), 1, 20).exactOptional(),
  summary: localizedText(400).exactOptional(),
  description: markdown(20000).exactOptional(),
  extent: extentShape.exactOptional(),
  layer: id.exactOptional(),
  elements: set(elementShape, 1, 7).exactOptional(),
  scope: scopeShape.exactOptional(),
  municipalities: set(municipality, 1, 400).exactOptional(),
  status: statusShape,
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  tags: set(line(60), 1, 30).exactOptional(),
  website: url.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  owner: line(200).exactOptional(),
  verifiedAt: partialDate.exactOptional(),
  position: positionGroup.exactOptional(),
  customValues: list(customValueGroup, 1, 50).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
  resourceType: resourceTypeShape.exactOptional(),
  topics: set(line(60), 1, 20).exactOptional(),
  edition: line(60).exactOptional(),
  licence: line(120).exactOptional(),
});

/** A node as a person gives it, by kind. */
export const newNodeShapes: { readonly [K in NodeKind]: z.ZodType<Extract<NewNode, { readonly kind: K }>> } = {
  actor: actorNew,
  service: serviceNew,
  need: needNew,
  measure: measureNew,
  story: storyNew,
  resource: resourceNew,
};

/** Some fields of a node, by kind. */
export const nodePatchShapes: Readonly<Record<NodeKind, z.ZodType<Patch>>> = {
  actor: actorPatch,
  service: servicePatch,
  need: needPatch,
  measure: measurePatch,
  story: storyPatch,
  resource: resourcePatch,
};

/** A node as the map holds it, by kind. */
export const nodeRecordShapes: { readonly [K in NodeKind]: z.ZodType<Extract<NodeRecord, { readonly kind: K }>> } = {
  actor: actorRecord,
  service: serviceRecord,
  need: needRecord,
  measure: measureRecord,
  story: storyRecord,
  resource: resourceRecord,
};

/** A relation as a person gives it. Whether its kind allows the ends is `checkEnds`. */
export const newRelationShape: z.ZodType<NewRelation> = strict({
  id,
  kind: relationKindShape,
  from: id,
  to: id,
  status: statusShape,
  strength: integer(1, 5).exactOptional(),
  formal: formalShape.exactOptional(),
  barriers: set(id, 1, 50).exactOptional(),
  note: text(2000).exactOptional(),
  amount: decimal(0, 1000000000000).exactOptional(),
  year: integer(1800, 2200).exactOptional(),
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
}).check(differentEnds);

/** Some fields of a relation; its kind and ends never change. */
export const relationPatchShape: z.ZodType<Patch> = strict({
  status: statusShape.exactOptional(),
  strength: integer(1, 5).nullable().exactOptional(),
  formal: formalShape.nullable().exactOptional(),
  barriers: set(id, 0, 50).nullable().exactOptional(),
  note: text(2000).nullable().exactOptional(),
  amount: decimal(0, 1000000000000).nullable().exactOptional(),
  year: integer(1800, 2200).nullable().exactOptional(),
  validFrom: partialDate.nullable().exactOptional(),
  validTo: partialDate.nullable().exactOptional(),
  sources: list(sourceGroup, 0, 20).nullable().exactOptional(),
});

/** A relation as the map holds it. */
export const relationRecordShape: z.ZodType<RelationRecord> = strict({
  id,
  kind: relationKindShape,
  from: id,
  to: id,
  status: statusShape,
  strength: integer(1, 5).exactOptional(),
  formal: formalShape.exactOptional(),
  barriers: set(id, 1, 50).exactOptional(),
  note: text(2000).exactOptional(),
  amount: decimal(0, 1000000000000).exactOptional(),
  year: integer(1800, 2200).exactOptional(),
  validFrom: partialDate.exactOptional(),
  validTo: partialDate.exactOptional(),
  sources: list(sourceGroup, 1, 20).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
}).check(differentEnds);

/** A decision about a finding as a person gives it. Whether there is such a finding is not asked: it may be gone. */
export const newFollowUpShape: z.ZodType<NewFollowUp> = strict({
  id,
  kind: id,
  state: followUpStateShape,
  note: text(2000).exactOptional(),
  dueAt: partialDate.exactOptional(),
  nodes: set(id, 1, 500).exactOptional(),
  relations: set(id, 1, 500).exactOptional(),
});

/** Some fields of a decision about a finding. */
export const followUpPatchShape: z.ZodType<Patch> = strict({
  state: followUpStateShape.exactOptional(),
  note: text(2000).nullable().exactOptional(),
  dueAt: partialDate.nullable().exactOptional(),
  nodes: set(id, 0, 500).nullable().exactOptional(),
  relations: set(id, 0, 500).nullable().exactOptional(),
});

/** A decision about a finding as the map holds it. */
export const followUpRecordShape: z.ZodType<FollowUpRecord> = strict({
  id,
  kind: id,
  state: followUpStateShape,
  note: text(2000).exactOptional(),
  dueAt: partialDate.exactOptional(),
  nodes: set(id, 1, 500).exactOptional(),
  relations: set(id, 1, 500).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
});

/** A view as a person gives it. */
export const newViewShape: z.ZodType<NewView> = strict({
  id,
  title: localizedText(200),
  text: localizedText(4000).exactOptional(),
  place: place(4000).exactOptional(),
  camera: cameraGroup.exactOptional(),
});

/** Some fields of a view. */
export const viewPatchShape: z.ZodType<Patch> = strict({
  title: localizedText(200).exactOptional(),
  text: localizedText(4000).nullable().exactOptional(),
  place: place(4000).nullable().exactOptional(),
  camera: cameraGroup.nullable().exactOptional(),
});

/** A view as the map holds it. */
export const viewRecordShape: z.ZodType<ViewRecord> = strict({
  id,
  title: localizedText(200),
  text: localizedText(4000).exactOptional(),
  place: place(4000).exactOptional(),
  camera: cameraGroup.exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
});

/** A tour as a person gives it. */
export const newTourShape: z.ZodType<NewTour> = strict({
  id,
  title: localizedText(200),
  text: localizedText(4000).exactOptional(),
  stops: list(tourStopGroup, 1, 60).exactOptional(),
});

/** Some fields of a tour. */
export const tourPatchShape: z.ZodType<Patch> = strict({
  title: localizedText(200).exactOptional(),
  text: localizedText(4000).nullable().exactOptional(),
  stops: list(tourStopGroup, 0, 60).nullable().exactOptional(),
});

/** A tour as the map holds it. */
export const tourRecordShape: z.ZodType<TourRecord> = strict({
  id,
  title: localizedText(200),
  text: localizedText(4000).exactOptional(),
  stops: list(tourStopGroup, 1, 60).exactOptional(),
  review: reviewStateShape.exactOptional(),
  version: integer(0, Number.MAX_SAFE_INTEGER),
  createdBy: line(64).exactOptional(),
  createdAt: dateTime.exactOptional(),
  updatedBy: line(64).exactOptional(),
  updatedAt: dateTime.exactOptional(),
});

/** The settings of a map, as its log holds them. Lists that are left out come back empty. */
export const mapSettingsShape: z.ZodType<MapSettings> = strict({
  id: only('settings'),
  title: localizedText(200),
  region: line(200).exactOptional(),
  description: localizedText(4000).exactOptional(),
  visibility: visibilityShape,
  languages: set(languageCodeShape, 0, 3).default([]),
  defaultView: id.exactOptional(),
  invented: boolean.exactOptional(),
  layers: list(layerGroup, 0, 50).default([]),
  customFields: list(customFieldGroup, 0, 50).default([]),
  barriers: list(barrierGroup, 0, 100).default([]),
  referenceModel: referenceModelGroup.prefault({}),
  version: integer(0, Number.MAX_SAFE_INTEGER),
}).check(uniqueIds('layers', 'barriers', 'customFields'));

/** Some settings of a map. */
export const settingsPatchShape: z.ZodType<Partial<MapSettings>> = strict({
  title: localizedText(200).exactOptional(),
  region: line(200).nullable().exactOptional(),
  description: localizedText(4000).nullable().exactOptional(),
  visibility: visibilityShape.exactOptional(),
  languages: set(languageCodeShape, 0, 3).exactOptional(),
  defaultView: id.nullable().exactOptional(),
  invented: boolean.nullable().exactOptional(),
  layers: list(layerGroup, 0, 50).exactOptional(),
  customFields: list(customFieldGroup, 0, 50).exactOptional(),
  barriers: list(barrierGroup, 0, 100).exactOptional(),
  referenceModel: referenceModelGroup.exactOptional(),
}).check(uniqueIds('layers', 'barriers', 'customFields')) as unknown as z.ZodType<Partial<MapSettings>>;

const nodeRecordShape = union('kind', [
  actorRecord,
  serviceRecord,
  needRecord,
  measureRecord,
  storyRecord,
  resourceRecord,
]);
const editShape = union('action', [
  union('record', [
    strict({
      action: only('put'),
      record: only('node'),
      id,
      before: nodeRecordShape.nullable(),
      after: nodeRecordShape.nullable(),
    }).check(sameIds),
    strict({
      action: only('put'),
      record: only('relation'),
      id,
      before: relationRecordShape.nullable(),
      after: relationRecordShape.nullable(),
    }).check(sameIds),
    strict({
      action: only('put'),
      record: only('followUp'),
      id,
      before: followUpRecordShape.nullable(),
      after: followUpRecordShape.nullable(),
    }).check(sameIds),
    strict({
      action: only('put'),
      record: only('view'),
      id,
      before: viewRecordShape.nullable(),
      after: viewRecordShape.nullable(),
    }).check(sameIds),
    strict({
      action: only('put'),
      record: only('tour'),
      id,
      before: tourRecordShape.nullable(),
      after: tourRecordShape.nullable(),
    }).check(sameIds),
    strict({
      action: only('put'),
      record: only('mapSettings'),
      id,
      before: mapSettingsShape.nullable(),
      after: mapSettingsShape.nullable(),
    }).check(sameIds),
  ]),
  strict({ action: only('redact'), record: oneOf(addedRecords), id, field: text(64) }),
]);

/** A whole change, as an export holds it. */
export const changeShape: z.ZodType<Change> = strict({
  sequence: integer(1, Number.MAX_SAFE_INTEGER),
  operationId: id,
  author: id,
  at: dateTime,
  cause: oneOf(causes),
  undoes: id.exactOptional(),
  schemaVersion: only(SCHEMA_VERSION),
  edits: list(editShape, 0, Number.MAX_SAFE_INTEGER),
});
