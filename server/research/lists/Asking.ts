import type { Cursor, Graph, Language, MapSettings, NodeRecord } from '@sirkel/graph-schema';
import { ofOneMoment } from '../../engine/answers/ofOneMoment.ts';
import type { Wish } from '../../engine/answers/createAnswers.ts';
import type { Answered, Engine } from '../../engine/createEngine.ts';
import type { Selection } from '../../engine/Selection.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { tableLines, type List } from '../tables/Table.ts';

/** What a list is asked for: of which map, by whom it is read, and what else was said. */
export type Asking = {
  readonly live: LiveMap;
  readonly engine: Engine;
  readonly language: Language;
  readonly selection: Selection;
  /** What was asked beside that, as it came and unchecked. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly wish: Pick<Wish, 'signal' | 'patience'>;
  /** Opens another map that whoever asks may read. */
  readonly open: (map: string) => Promise<LiveMap>;
};

/** Of which moment of which map a list is, and what its ids are called there. */
export type ListPlace = {
  readonly map: string;
  readonly settings: MapSettings;
  readonly cursor: Cursor;
  readonly language: Language;
  readonly withGroups: boolean;
  /** As they stand at that moment. */
  readonly nodes: readonly NodeRecord[];
};

/** A list on its way out. */
export type TakenList = Pick<ListPlace, 'settings' | 'cursor'> & { readonly lines: Iterable<string> };

/** Takes a list out of a map. Adding one is one file and one line in `lists.ts`. */
export type TakeList = (asking: Asking) => Promise<TakenList>;

/**
 * A list of what is answered of the map as it stands.
 * @param listOf is called in the turn in which answer and map are of one moment; `graph` must not be read later
 */
export function listOfNow<Result, Row>(
  asking: Asking,
  ask: () => Promise<Answered<Result>>,
  listOf: (result: Result, place: ListPlace, graph: Graph) => List<Row>,
): Promise<TakenList> {
  return ofOneMoment(
    asking.live,
    async () => [await ask()] as const,
    ([{ result }]) => listed(asking, (place) => listOf(result, place, asking.live.graph())),
  );
}

/** A list of what is known of the map as it stands in this turn. */
export function listed<Row>({ live, language, selection }: Asking, listOf: (place: ListPlace) => List<Row>): TakenList {
  const { map, epoch, sequence } = live.head();
  const { settings, nodes } = live.graph();
  if (settings === null) throw new Error('A map without settings was opened.');
  const cursor = { epoch, sequence };
  const { withGroups } = selection;
  const list = listOf({ map, settings, cursor, language, withGroups, nodes: [...nodes.values()] });
  return { settings, cursor, lines: tableLines(list, { by: 'people', language }) };
}
