import { inLanguage, vocabularies } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { termLabel } from '../../details/Reading.ts';
import { capital } from '../../../view/capital.ts';
import { TakeList } from '../TakeAway.tsx';
import { useLeftOut } from '../useLeftOut.ts';
import type { Research } from './Figures.ts';
import { NumberTable } from './NumberTable.tsx';
import { useFigureText } from './useFigureText.ts';

export type ResearchTablesProps = {
  readonly graph: Graph;
  readonly data: Research;
  /** Whether groups and roles take part. */
  readonly withGroups: boolean;
};

const measures = ['contacts', 'betweenness', 'constraint', 'effectiveSize', 'coreNumber'] as const;
const roles = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;

/** The numbers of each actor, ring, sector and field, each table with its definitions. */
export function ResearchTables(props: ResearchTablesProps) {
  const { t } = useTranslation(['research', 'gaps', 'figures']);
  const sayLeftOut = useLeftOut();
  const { actors, actorCount, tieCount, directedTieCount, leftOut, sources, seed, cursor } = props.data;
  return (
    <div className="research">
      <p className="quiet figures__text">
        {t('counts', { actors: actorCount, ties: tieCount, directed: directedTieCount })}
        {actors.length < actorCount ? ` ${t('first', { count: actors.length })}` : ''}
        {sources === null ? '' : ` ${t('sampled', { sources, seed })}`}
      </p>
      <p className="quiet figures__text">
        {t('gaps:basis.actors')} {t('gaps:statuses')} {sayLeftOut(leftOut)} {t('figures:state', { cursor })}
      </p>
      <Measures {...props} />
      <Roles {...props} by="ringRoles" />
      <Roles {...props} by="sectorRoles" />
      <TakeList list="actors" withGroups={props.withGroups} />
      <Outwardness {...props} />
      <TakeList list="outwardness" withGroups={props.withGroups} />
      <Concentration {...props} />
      <TakeList list="concentration" withGroups={props.withGroups} />
    </div>
  );
}

function useNames({ graph }: Pick<ResearchTablesProps, 'graph'>) {
  const language = useLanguage();
  return {
    actor: (id: string): string => graph.nodes.get(id)?.name ?? id,
    ring: (id: string): string => {
      const known = graph.settings?.layers.find((layer) => layer.id === id);
      return known === undefined ? id : inLanguage(known.labels, language);
    },
    sector: (id: string): string => capital(termLabel(vocabularies.sector, id, language), language),
    field: (id: string): string => capital(termLabel(vocabularies.element, id, language), language),
  };
}

function Measures({ graph, data }: ResearchTablesProps) {
  const { t } = useTranslation('research');
  const names = useNames({ graph });
  const written = useFigureText();
  return (
    <NumberTable
      title={t('measures')}
      how={t('measuresHow')}
      heads={[t('actor'), ...measures.map((each) => t(`columns.${each}`))]}
      rows={data.actors.map((each) => ({
        id: each.actor,
        name: names.actor(each.actor),
        values: measures.map((measure) => {
          const value = written.number(each[measure]);
          return measure === 'betweenness' && each.error > 0 ? `${value} ± ${written.number(each.error)}` : value;
        }),
      }))}
    />
  );
}

function Roles({ graph, data, by }: ResearchTablesProps & { readonly by: 'ringRoles' | 'sectorRoles' }) {
  const { t } = useTranslation('research');
  const names = useNames({ graph });
  const written = useFigureText();
  const rows = data.actors.flatMap(({ actor, [by]: own }) => {
    if (own === null || roles.every((role) => own[role] === 0)) return [];
    return [{ id: actor, name: names.actor(actor), values: roles.map((role) => written.number(own[role])) }];
  });
  return (
    <NumberTable
      title={t(by)}
      how={t('rolesHow')}
      heads={[t('actor'), ...roles.map((role) => t(`roles.${role}`))]}
      rows={rows}
      none={t('noRoles')}
    />
  );
}

function Outwardness({ graph, data }: ResearchTablesProps) {
  const { t } = useTranslation('research');
  const names = useNames({ graph });
  const written = useFigureText();
  const rowsOf = (list: Research['rings'], nameOf: (id: string) => string) =>
    list.map(({ group, actors, index }) => ({
      id: group,
      name: nameOf(group),
      values: [written.number(actors), written.number(index)],
    }));
  return (
    <NumberTable
      title={t('outwardness')}
      how={t('outwardnessHow')}
      heads={[t('group'), t('actors'), t('index')]}
      rows={[...rowsOf(data.rings, names.ring), ...rowsOf(data.sectors, names.sector)]}
    />
  );
}

function Concentration({ graph, data }: ResearchTablesProps) {
  const { t } = useTranslation('research');
  const names = useNames({ graph });
  const written = useFigureText();
  return (
    <NumberTable
      title={t('concentration')}
      how={t('concentrationHow')}
      heads={[t('field'), t('services'), t('providers'), t('hhi')]}
      rows={data.concentration.map(({ element, services, providers, concentration }) => ({
        id: element,
        name: names.field(element),
        values: [services, providers, concentration].map((value) => written.number(value)),
      }))}
    />
  );
}
