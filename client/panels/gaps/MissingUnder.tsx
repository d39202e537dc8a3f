import { relationKind, vocabularies } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { relationSentence } from '../../view/sentences.ts';
import { statedMissing } from '../../view/statedMissing.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import type { Heading } from './CellTable.tsx';
import { Passage } from './Passage.tsx';

export type MissingUnderProps = {
  readonly graph: Graph;
  /** A field, which has a row, or a ring, which has a column. */
  readonly of: 'row' | 'column';
  readonly heading: Heading;
  readonly onSelect: (id: string) => void;
};

/** What a heading of a table opens: all that is stated to be missing in a ring or field, each with its sources. */
export function MissingUnder({ graph, of, heading, onSelect }: MissingUnderProps) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const { nodes, ties } = statedMissing(graph, of === 'row' ? { field: heading.id } : { ring: heading.id });
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? id;
  // Read by itself it would say that the tie is there.
  const note = termLabel(vocabularies.status, 'missing', language);
  const sentence = ({ kind, from, to }: RelationRecord): string =>
    relationSentence(relationKind(kind), { from: nameOf(from), to: nameOf(to), note }, language);
  return (
    <div className="coverage__open">
      <h4>{t('coverage.missingIn', { place: heading.label })}</h4>
      {nodes.length + ties.length === 0 ? <p>{t('coverage.nothingMissing')}</p> : null}
      <Stated title={t('coverage.missingNodes')} records={nodes} nameOf={({ name }) => name} onSelect={onSelect} />
      <Stated title={t('coverage.missingTies')} records={ties} nameOf={sentence} onSelect={onSelect} />
    </div>
  );
}

type StatedProps<Each> = Pick<MissingUnderProps, 'onSelect'> & {
  readonly title: string;
  readonly records: readonly Each[];
  readonly nameOf: (record: Each) => string;
};

function Stated<Each extends NodeRecord | RelationRecord>({ title, records, nameOf, onSelect }: StatedProps<Each>) {
  const language = useLanguage();
  if (records.length === 0) return null;
  return (
    <>
      <p className="quiet">{title}</p>
      <ul className="stated">
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                onSelect(record.id);
              }}
            >
              {nameOf(record)}
            </button>
            {(record.sources ?? []).map((source) => (
              <p key={`${source.title} ${source.where ?? ''} ${source.certainty}`} className="quiet">
                <Passage title={source.title} where={source.where} />{' '}
                {capital(termLabel(vocabularies.certainty, source.certainty, language), language)}.
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
