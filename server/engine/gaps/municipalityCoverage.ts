import { municipalities as known, municipalitiesOfRegion, type Element, type NodeRecord } from '@sirkel/graph-schema';
import { concentration } from '../../analysis/concentration.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { providersOf } from '../projections/projectionsOf.ts';
import { municipalityName } from '../sentences/labels.ts';
import { countedNodes, coverOf, reachesWide, stateOf, type Covering } from './coverage.ts';

/** What names no municipality and reaches county, region, country or further, and so reaches every one. */
export type WideCovering = Covering & { readonly element: Element };

export type MunicipalityCell = Covering & {
  readonly element: Element;
  /** The municipality's code. */
  readonly municipality: string;
  /** How many stand behind what reaches there: those who name it and those who reach everywhere. */
  readonly providerCount: number;
  /** How far the services that reach there are one provider's: 1 when one has all; null where none has a known one. */
  readonly concentration: number | null;
};

export type MunicipalityCoverage = {
  /**
   * All of the map's region, where it is known which those are, and those that the map names anywhere: Vestfold's and
   * Telemark's by their codes, then others by theirs.
   */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** Whether all of the map's region are among them; else they are only those that the map names. */
  readonly isWholeRegion: boolean;
  /** Field by field. */
  readonly wide: readonly WideCovering[];
  /**
   * Each field in each of them, municipality by municipality: its state by all that reaches there, and what there is by
   * what names it, for what reaches everywhere would stand in all of them.
   */
  readonly cells: readonly MunicipalityCell[];
};

/**
 * Tells for each field and municipality of the region, or that the map names, what is said to reach there. What names none and
 * reaches county, region, country or further reaches all of them; what says nothing of where it is reaches none.
 * @param elements in the order of the picture
 */
export function municipalityCoverage(input: AnalysisInput, elements: readonly Element[]): MunicipalityCoverage {
  const region = municipalitiesOfRegion(input.settings.region)?.map(({ code }) => code);
  const nodes = [...input.graph.nodes.values()].filter(({ review }) => review !== 'pending');
  const codes = inOrder([...(region ?? []), ...nodes.flatMap(({ municipalities }) => municipalities ?? [])]);
  const fields = fieldsOf(input, elements);
  return {
    municipalities: codes.map((code) => ({ code, name: municipalityName(code) })),
    isWholeRegion: region !== undefined,
    wide: fields.map(({ element, wide }) => ({ element, ...wide })),
    cells: codes.flatMap((code) => fields.map(({ cellIn }) => cellIn(code))),
  };
}

/** A field by what reaches everywhere, and by what names a municipality. */
export type FieldByPlace = {
  readonly element: Element;
  readonly wide: Covering;
  /** The codes that something in the field names. */
  readonly named: readonly string[];
  readonly cellIn: (municipality: string) => MunicipalityCell;
};

/** The fields by where what is in them is said to reach. */
export function fieldsOf(input: AnalysisInput, elements: readonly Element[]): readonly FieldByPlace[] {
  const byElement = byElements(countedNodes(input));
  const providers = providersOf(input);
  return elements.map((element) => {
    const nodes = byElement.get(element) ?? [];
    const naming = byNamed(nodes);
    const wide = coverOf(nodes.filter(reachesWide), input, providers);
    return {
      ...{ element, wide, named: [...naming.keys()] },
      cellIn: (municipality) => {
        const own = coverOf(naming.get(municipality) ?? [], input, providers);
        return {
          ...{ element, municipality, ...own, ...together(own, wide) },
          concentration: concentrationOf([...own.present, ...wide.present], input, providers),
        };
      },
    };
  });
}

function byElements(nodes: readonly NodeRecord[]): ReadonlyMap<string, readonly NodeRecord[]> {
  const found = new Map<string, NodeRecord[]>();
  for (const node of nodes) {
    for (const element of new Set(node.elements)) {
      const own = found.get(element) ?? [];
      found.set(element, own);
      own.push(node);
    }
  }
  return found;
}

/** How two coverings cover together, and how many stand behind both. */
function together(own: Covering, wide: Covering): Pick<MunicipalityCell, 'state' | 'providerCount'> {
  const providerCount = new Set([...own.providers, ...wide.providers]).size;
  const is = (list: 'present' | 'faded' | 'missing'): boolean => own[list].length + wide[list].length > 0;
  return {
    providerCount,
    state: stateOf({
      many: providerCount > 1 || own.state === 'covered' || wide.state === 'covered',
      ...{ any: is('present'), faded: is('faded'), missing: is('missing') },
    }),
  };
}

/** Each code once: those of which we know the names, then the rest. */
function inOrder(codes: readonly string[]): readonly string[] {
  const rest = new Set(codes);
  const named = known.map(({ code }) => code).filter((code) => rest.delete(code));
  return [...named, ...[...rest].sort()];
}

function byNamed(nodes: readonly NodeRecord[]): ReadonlyMap<string, readonly NodeRecord[]> {
  const found = new Map<string, NodeRecord[]>();
  for (const node of nodes) {
    for (const code of new Set(node.municipalities)) {
      const own = found.get(code) ?? [];
      found.set(code, own);
      own.push(node);
    }
  }
  return found;
}

/** A service of several counts for each of them in part. */
function concentrationOf(
  present: readonly string[],
  { graph }: AnalysisInput,
  providersBy: ReadonlyMap<string, readonly string[]>,
): number | null {
  const shares = new Map<string, number>();
  for (const id of present) {
    if (graph.nodes.get(id)?.kind !== 'service') continue;
    const own = providersBy.get(id) ?? [];
    for (const provider of own) shares.set(provider, (shares.get(provider) ?? 0) + 1 / own.length);
  }
  return concentration([...shares.values()]);
}
