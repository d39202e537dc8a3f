import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { useMapSnapshot } from '../../state/useMap.ts';
import { NodeGlyph } from '../frame/Glyph.tsx';
import { useProviders } from '../frame/useProviders.ts';
import { pictureName } from '../../view/nodeFacts.ts';
import { tallyTies } from '../../view/tieTally.ts';
import { otherTies } from '../frame/tieWords.ts';
import { groupTies } from './groupTies.ts';
import type { TieGroup, TieOfNode } from './groupTies.ts';
import { TieStatus } from './StatusMark.tsx';
import { TieFacts } from './TieFacts.tsx';
import { useReading } from './useReading.ts';

export type TiesProps = {
  readonly graph: Graph;
  readonly node: NodeRecord;
  readonly onSelect: (id: string) => void;
};

/** What a node is tied to, by verb: "Innovasjon Norge finansierer …". */
export function Ties({ graph, node, onSelect }: TiesProps) {
  const { t, language } = useReading();
  const { version } = useMapSnapshot();
  const groups = useMemo(() => tiesOf(version, graph, node.id, language), [graph, version, node.id, language]);
  const sectors = useProviders(graph);
  const tally = tallyTies(groups.flatMap(({ ties }) => ties.map(({ relation }) => relation)));
  const others = otherTies(tally, useTranslation(['list']).t);
  return (
    <section className="details__part" aria-label={t('ties')}>
      <h3 className="details__heading">
        {t('ties')} <span className="count">{tally.inForce}</span>
        {others.length === 0 ? null : <span className="count">, {others.join(', ')}</span>}
      </h3>
      {groups.length === 0 ? <p className="quiet">{t('noTies')}</p> : null}
      {groups.map((group) => (
        <Group key={group.id} group={group} node={node} sectors={sectors} onSelect={onSelect} />
      ))}
    </section>
  );
}

// The graph changes in place, so its version is part of the question.
function tiesOf(_version: number, ...question: Parameters<typeof groupTies>): readonly TieGroup[] {
  return groupTies(...question);
}

type GroupProps = Pick<TiesProps, 'node' | 'onSelect'> & {
  readonly group: TieGroup;
  readonly sectors: ReadonlyMap<string, string>;
};

function Group({ group, node, sectors, onSelect }: GroupProps) {
  return (
    <div className="tie-group">
      <h4 className="tie-group__verb">
        {pictureName(node)} <em>{group.verb}</em>
      </h4>
      <ul>
        {group.ties.map((tie) => (
          <li key={tie.relation.id}>
            <Tie tie={tie} sector={sectors.get(tie.other.id)} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Tie({
  tie: { relation, other },
  sector,
  onSelect,
}: {
  readonly tie: TieOfNode;
  readonly sector: string | undefined;
  readonly onSelect: (id: string) => void;
}) {
  const { t } = useReading();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="tie">
        <button
          type="button"
          className="tie__other"
          onClick={() => {
            onSelect(other.id);
          }}
        >
          <NodeGlyph node={other} providerSector={sector} />
          <span className="tie__name">{other.name}</span> <TieStatus status={relation.status} />
        </button>
        <button
          type="button"
          className="icon-button tie__more"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('more', { name: other.name })}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name="down" />
        </button>
      </div>
      <div id={id} className="tie__facts" hidden={!open}>
        {open ? (
          <>
            <TieFacts relation={relation} />
            <button
              type="button"
              className="text-button"
              onClick={() => {
                onSelect(relation.id);
              }}
            >
              {t('showTie')}
            </button>
          </>
        ) : null}
      </div>
    </>
  );
}
