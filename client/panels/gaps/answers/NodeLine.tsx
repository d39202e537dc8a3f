import { municipality, vocabularies } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { listText, termLabel } from '../../details/Reading.ts';

export type NodeLineProps = {
  readonly label: string;
  readonly ids: readonly string[];
  readonly graph: Graph;
  readonly onSelect: (id: string) => void;
};

/** Some nodes by name, each a way to its details; of services also where they are, and that they are no more than weak. */
export function NodeLine({ label, ids, graph, onSelect }: NodeLineProps) {
  const noteOf = useNote();
  if (ids.length === 0) return null;
  return (
    <div className="answers__line">
      <span className="quiet">{label}:</span>{' '}
      <ul className="names">
        {ids.map((id) => {
          const node = graph.nodes.get(id);
          const note = node?.kind === 'service' ? noteOf(node) : '';
          return (
            <li key={id}>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  onSelect(id);
                }}
              >
                {node?.name ?? id}
              </button>
              {note === '' ? null : <span className="quiet"> ({note})</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function useNote(): (node: NodeRecord) => string {
  const { t } = useTranslation('answers');
  const language = useLanguage();
  return ({ status, municipalities = [], scope }) => {
    const where =
      municipalities.length > 0
        ? listText(
            municipalities.map((code) => municipality(code)?.name ?? code),
            language,
          )
        : scope === undefined
          ? ''
          : t('covers', { scope: termLabel(vocabularies.scope, scope, language) });
    const standing = status === 'existing' ? '' : termLabel(vocabularies.status, status, language);
    return [standing, where].filter((part) => part !== '').join('; ');
  };
}
