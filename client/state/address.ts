import type { Language } from '@sirkel/graph-schema';
import { isMunicipalityCode, languages } from '@sirkel/graph-schema';
import { readChosenPlace, rememberedChosen, writeChosenPlace } from './chosenPlace.ts';
import { readCollapsePlace, writeCollapsePlace } from './collapsePlace.ts';
import type { Collapse } from './collapsePlace.ts';
import { readComparePlace, writeComparePlace } from './comparePlace.ts';
import type { ComparedWith } from './comparePlace.ts';
import { readFilterPlace, writeFilterPlace } from './filterPlace.ts';
import type { ChosenFilter } from './filterPlace.ts';
import { readFocusPlace, writeFocusPlace } from './focusPlace.ts';
import type { FocusPlace } from './focusPlace.ts';
import { readLayoutPlace, writeLayoutPlace } from './layoutPlace.ts';
import type { LayoutPlace } from './layoutPlace.ts';
import { readLookPlace, writeLookPlace } from './lookPlace.ts';
import type { LookPlace } from './lookPlace.ts';
import { readRoutePlace, writeRoutePlace } from './routePlace.ts';
import type { RoutePlace } from './routePlace.ts';
import { readTablePlace, writeTablePlace } from './tablePlace.ts';
import type { TablePlace } from './tablePlace.ts';
import { readViewPlace, writeViewPlace } from './viewPlace.ts';
import type { ViewPlace } from './viewPlace.ts';

/** Which page. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'map'; readonly map: string }
  /** With the path that leads nowhere, so that it stays in the address. */
  | { readonly page: 'notFound'; readonly path: string };

/** The ways to see a map. */
export const mapViews = ['circle', 'list', 'gaps', 'try'] as const;
export type MapView = (typeof mapViews)[number];

/** The parts of what is found. */
export const gapsParts = ['missing', 'links', 'weak', 'figures', 'notRecorded'] as const;
export type GapsPart = (typeof gapsParts)[number];

/** What stands beneath the findings of the first part. */
export const gapsSections = ['needs', 'coverage', 'places', 'recommendations'] as const;
export type GapsSection = (typeof gapsSections)[number];

/** What can be tried. */
export const tryParts = ['route', 'whatIf'] as const;
export type TryPart = (typeof tryParts)[number];

/** Light, dark, or as the reader's machine is set. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export type { ChosenFilter } from './filterPlace.ts';

/** What stands in the address beside the page, so that a link shows what its sender saw. */
export type Place = ViewPlace & {
  /** The id of a node or relation. */
  readonly selected: string | null;
  readonly view: MapView | null;
  /** Which part of what is found, or of what can be tried; null: the first. */
  readonly part: GapsPart | TryPart | null;
  /** The ids of nodes and relations that stand out in the picture: what a finding is about. */
  readonly shown: readonly string[];
  /** The ids of nodes and relations that are taken away where one tries what if. */
  readonly without: readonly string[];
  /** The id of the finding that is meant: its card is brought into view. */
  readonly finding: string | null;
  /** What is meant beneath the findings of the first part: it is brought into view. */
  readonly section: GapsSection | null;
  /** The code of the municipality of which it is told how the fields are covered; null: of the whole map. */
  readonly municipality: string | null;
  /** The way that is sought. */
  readonly route: RoutePlace;
  /** What the map is compared with among its figures; null: nothing. */
  readonly compared: ComparedWith | null;
  /** The ids of nodes and relations that somebody has chosen, to do something with all of them. */
  readonly chosen: readonly string[];
  /** What stands as one in the picture; of two that would have the same node, the later has it. */
  readonly collapsed: readonly Collapse[];
  /** How the list is seen. */
  readonly table: TablePlace;
  /** How the picture is laid out. */
  readonly layout: LayoutPlace;
  /** What size, colour, symbol and width show in it. */
  readonly look: LookPlace;
  readonly filter: ChosenFilter;
  /** What the map is seen around; null: all of it alike. */
  readonly focus: FocusPlace | null;
  /** Whether recommendations are shown; they are unless the address hides them. */
  readonly recommendations: boolean;
  /** Whether ties that are only proposed are drawn; they are not unless the address shows them. */
  readonly proposedTies: boolean;
  /** Null where the address does not say; then what the reader chose last holds. */
  readonly language: Language | null;
  readonly theme: Theme | null;
};

/** More would make an address longer than some programs take. */
export const MOST_SHOWN = 60;
/** As many as the server takes away at a time. */
export const MOST_WITHOUT = 50;

export type Address = { readonly route: Route; readonly place: Place };

/** Reads an address. What is not ours in it is passed over. */
export function readAddress(pathname: string, search: string): Address {
  return { route: readRoute(pathname), place: readPlace(new URLSearchParams(search)) };
}

// Signs that mean nothing of their own there, and are better read as they are.
const legible = /%(?:2C|3A|28|29|2A)/g;

/** The path and search of an address; readable, and without what is empty or does not count in its view. */
export function writeAddress({ route, place }: Address): string {
  const search = new URLSearchParams();
  const counts = countingIn(place);
  writeViewPlace(place, search);
  if (place.view !== null) search.set('view', place.view);
  if (place.selected !== null) search.set('selected', place.selected);
  if (counts.part && place.part !== null) search.set('part', place.part);
  if (counts.finding && place.finding !== null) search.set('finding', place.finding);
  if (counts.section && place.section !== null) search.set('section', place.section);
  if (counts.municipality && place.municipality !== null) search.set('municipality', place.municipality);
  if (counts.shown && place.shown.length > 0) search.set('shown', place.shown.join(','));
  if (counts.without && place.without.length > 0) search.set('without', place.without.join(','));
  if (counts.route) writeRoutePlace(place.route, search);
  if (counts.compared) writeComparePlace(place.compared, search);
  writeFocusPlace(place.focus, search);
  writeFilterPlace(place.filter, search);
  if (counts.table) writeTablePlace(place.table, search);
  if (counts.layout) writeLayoutPlace(place.layout, search);
  if (counts.look) writeLookPlace(place.look, search);
  if (counts.collapsed) writeCollapsePlace(place.collapsed, search);
  if (counts.chosen) writeChosenPlace(place.chosen, search);
  if (!place.recommendations) search.set('recommendations', 'hidden');
  if (place.proposedTies) search.set('proposed', 'shown');
  if (place.language !== null) search.set('lang', place.language);
  if (place.theme !== null) search.set('theme', place.theme);
  const written = search.toString().replaceAll(legible, decodeURIComponent);
  return written === '' ? pathOf(route) : `${pathOf(route)}?${written}`;
}

/**
 * An address with what is remembered beside it: what does not count in its view stays as it was on the same map, so
 * that whoever turns to another view and back finds it again.
 */
export function remembering(address: Address, before: Address): Address {
  if (pathOf(address.route) !== pathOf(before.route)) return address;
  const counts = countingIn(address.place);
  const { part, finding, section, municipality, shown, without, route, compared } = before.place;
  const { table, layout, look, collapsed, chosen } = before.place;
  const remembered = {
    ...(counts.part ? {} : { part }),
    ...(counts.finding ? {} : { finding }),
    ...(counts.section ? {} : { section }),
    ...(counts.municipality ? {} : { municipality }),
    ...(counts.shown ? {} : { shown }),
    ...(counts.without ? {} : { without }),
    ...(counts.route ? {} : { route }),
    ...(counts.compared ? {} : { compared }),
    ...(counts.table ? {} : { table }),
    ...(counts.layout ? {} : { layout }),
    ...(counts.look ? {} : { look }),
    ...(counts.collapsed ? {} : { collapsed }),
    chosen: counts.chosen ? rememberedChosen(address.place.chosen, chosen) : chosen,
  };
  return { ...address, place: { ...address.place, ...remembered } };
}

type OfMap = 'shown' | 'table' | 'layout' | 'look' | 'collapsed' | 'chosen';
type Counted = OfMap | 'part' | 'finding' | 'section' | 'municipality' | 'without' | 'route' | 'compared';
type Counting = Readonly<Record<Counted, boolean>>;

/** What of a place counts where it is shown. In the picture that is also the way back from what stands out. */
function countingIn({ view, part, shown }: Place): Counting {
  const ofFindings = gapsParts.some((each) => each === part);
  const ofTrying = tryParts.some((each) => each === part);
  const ofMap = { table: false, layout: false, look: false, shown: false, collapsed: false, chosen: false };
  const ofFinding = { finding: false, section: false, municipality: false };
  const nothing = { ...ofMap, ...ofFinding, part: false, without: false, route: false, compared: false };
  // The first part has no name in the address.
  const isFirst = !ofFindings && !ofTrying;
  const compared = part === 'figures';
  const ofFirst = { section: isFirst, municipality: isFirst };
  if (view === 'gaps') return { ...nothing, ...ofFirst, part: ofFindings, finding: true, compared };
  if (view === 'try') return { ...nothing, part: ofTrying, without: part === 'whatIf', route: part !== 'whatIf' };
  const leadsBack = shown.length > 0;
  return {
    part: leadsBack,
    finding: leadsBack && !ofTrying,
    section: false,
    municipality: leadsBack && isFirst,
    shown: true,
    without: leadsBack && part === 'whatIf',
    route: leadsBack && part === 'route',
    compared: leadsBack && compared,
    // Without a view it may be the list: that is how a narrow screen begins.
    table: view !== 'circle',
    layout: true,
    look: true,
    collapsed: true,
    chosen: true,
  };
}

function readRoute(pathname: string): Route {
  if (pathname === '/' || pathname === '') return { page: 'start' };
  const map = /^\/kart\/([A-Za-z0-9-]{1,64})\/?$/.exec(pathname)?.[1];
  return map === undefined ? { page: 'notFound', path: pathname } : { page: 'map', map };
}

function pathOf(route: Route): string {
  if (route.page === 'map') return `/kart/${route.map}`;
  // Two slashes at the beginning would name another server.
  return route.page === 'start' ? '/' : route.path.replace(/^\/+/, '/');
}

function readPlace(search: URLSearchParams): Place {
  return {
    selected: idOf(search.get('selected')),
    view: mapViews.find((view) => view === search.get('view')) ?? null,
    part: [...gapsParts, ...tryParts].find((part) => part === search.get('part')) ?? null,
    shown: idsOf(search.get('shown')).slice(0, MOST_SHOWN),
    without: idsOf(search.get('without')).slice(0, MOST_WITHOUT),
    finding: idOf(search.get('finding')),
    section: gapsSections.find((section) => section === search.get('section')) ?? null,
    municipality: municipalityOf(search.get('municipality')),
    route: readRoutePlace(search),
    compared: readComparePlace(search),
    table: readTablePlace(search),
    layout: readLayoutPlace(search),
    look: readLookPlace(search),
    collapsed: readCollapsePlace(search),
    chosen: readChosenPlace(search),
    ...readViewPlace(search),
    filter: readFilterPlace(search),
    focus: readFocusPlace(search),
    recommendations: search.get('recommendations') !== 'hidden',
    proposedTies: search.get('proposed') === 'shown',
    language: languages.find((language) => language === search.get('lang')) ?? null,
    theme: themes.find((theme) => theme === search.get('theme')) ?? null,
  };
}

const idsOf = (text: string | null): readonly string[] =>
  (text ?? '').split(',').filter((value) => /^[A-Za-z0-9-]{1,64}$/.test(value));

function idOf(text: string | null): string | null {
  return text !== null && /^[A-Za-z0-9-]{1,64}$/.test(text) ? text : null;
}

const municipalityOf = (text: string | null): string | null =>
  text !== null && isMunicipalityCode(text) ? text : null;
