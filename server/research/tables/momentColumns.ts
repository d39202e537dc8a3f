import { formatCursor } from '@sirkel/graph-schema';
import type { Moment } from '../Taken.ts';
import type { Column } from './Table.ts';

/** Of which map and moment a row is, so that it can be cited when it is cut out of its table. */
export function momentColumns<Row>({ map, cursor }: Pick<Moment, 'map' | 'cursor'>): readonly Column<Row>[] {
  return [
    {
      id: 'map',
      type: 'id',
      labels: { nb: 'Kart', nn: 'Kart', en: 'Map' },
      help: {
        nb: 'Kartets id, som står i adressen.',
        nn: 'Id-en til kartet, som står i adressa.',
        en: 'The map’s id, which stands in its address.',
      },
      value: () => map,
    },
    {
      id: 'cursor',
      type: 'text',
      labels: { nb: 'Øyeblikk', nn: 'Augneblink', en: 'Moment' },
      help: {
        nb: 'Hvilket øyeblikk av kartet dette gjelder: epoken, og nummeret på den siste endringen.',
        nn: 'Kva augneblink av kartet dette gjeld: epoken, og nummeret på den siste endringa.',
        en: 'The moment of the map that this is of: its epoch, and the number of the last change.',
      },
      value: () => formatCursor(cursor),
    },
  ];
}
