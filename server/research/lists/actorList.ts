import { roleNames, type Research, type ResearchActor, type RoleName } from '../../engine/research/research.ts';
import { nameIn } from '../tables/nameIn.ts';
import type { List, ListColumn } from '../tables/Table.ts';
import { SEED } from '../takeOut.ts';
import { listOfNow, type Asking, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, type Words } from './columns.ts';
import { measuresDefinition } from './listMethods.ts';

/** The measures and the roles of each actor. */
export const takeActors: TakeList = (asking) => listOfNow(asking, () => askResearch(asking), actorList);

/** Asks for the numbers of each actor, ring, sector and field. */
export const askResearch = ({ engine, live, selection, wish }: Asking) =>
  engine.ask(live, 'research', selection, { seed: SEED }, wish);

function actorList({ actors, sources, leftOut }: Research, place: ListPlace): List<ResearchActor> {
  const nameOf = nameIn(place);
  return {
    columns: [
      column('actor_name', ['Aktør', 'Aktør', 'Actor'], ({ actor }) => nameOf(actor)),
      ...measureColumns,
      ...rolesBy('ring', ['ringer', 'ringar', 'rings'], ({ ringRoles }) => ringRoles),
      ...rolesBy('sector', ['sektorer', 'sektorar', 'sectors'], ({ sectorRoles }) => sectorRoles),
      column('sampled_sources', ['Trukne utgangspunkt', 'Trekte utgangspunkt', 'Sources drawn'], () => sources),
      column('actor', ['Aktørens id', 'Id-en til aktøren', 'Id of the actor'], ({ actor }) => actor),
      ...closingColumns<ResearchActor>(place, () => ({
        definition: measuresDefinition,
        basis: 'actors',
        reference: 'Freeman 1977; Burt 1992; Borgatti 1997; Seidman 1983; Gould & Fernandez 1989',
        leftOut,
        seed: sources === null ? null : SEED,
      })),
    ],
    rows: actors,
  };
}

const measureColumns: readonly ListColumn<ResearchActor>[] = [
  column('contacts', ['Kontakter', 'Kontaktar', 'Contacts'], ({ contacts }) => contacts),
  column('betweenness', ['Mellomsentralitet', 'Mellomsentralitet', 'Betweenness'], ({ betweenness }) => betweenness),
  column('betweenness_error', ['Usikkerhet (±)', 'Uvisse (±)', 'Error (±)'], ({ error }) => error),
  column('constraint', ['Begrensning', 'Avgrensing', 'Constraint'], ({ constraint }) => constraint),
  column(
    'effective_size',
    ['Effektiv størrelse', 'Effektiv storleik', 'Effective size'],
    ({ effectiveSize }) => effectiveSize,
  ),
  column('core_number', ['Kjernetall', 'Kjernetal', 'Core number'], ({ coreNumber }) => coreNumber),
];

const roleWords: Readonly<Record<RoleName, Words>> = {
  coordinator: ['Koordinator', 'Koordinator', 'Coordinator'],
  itinerant: ['Konsulent', 'Konsulent', 'Consultant'],
  gatekeeper: ['Portvakt', 'Portvakt', 'Gatekeeper'],
  representative: ['Representant', 'Representant', 'Representative'],
  liaison: ['Forbindelse', 'Samband', 'Liaison'],
};

function rolesBy(
  groups: 'ring' | 'sector',
  [nb, nn, en]: Words,
  rolesOf: (actor: ResearchActor) => ResearchActor['ringRoles'],
): readonly ListColumn<ResearchActor>[] {
  return roleNames.map((role) => {
    const [ofNb, ofNn, ofEn] = roleWords[role];
    return column(
      `${groups}_${role}`,
      [`${ofNb} mellom ${nb}`, `${ofNn} mellom ${nn}`, `${ofEn} between ${en}`],
      (actor) => rolesOf(actor)?.[role] ?? null,
    );
  });
}
