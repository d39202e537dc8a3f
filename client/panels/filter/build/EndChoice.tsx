import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.tsx';
import { useAddress } from '../../../state/useAddress.ts';
import { selectedNode } from '../../../view/filter/Expression.ts';
import { NodePicker } from '../../tryOut/route/NodePicker.tsx';

export type EndChoiceProps = {
  readonly graph: Graph;
  readonly label: string;
  /** The id of a node, or that it is what is selected; null: none yet. */
  readonly chosen: string | null;
  readonly onChoose: (chosen: string | null) => void;
};

/** A node that a condition goes from: what is selected, whatever that is, or a particular one. */
export function EndChoice({ graph, label, chosen, onChoose }: EndChoiceProps) {
  const { t } = useTranslation('filterBuilder');
  const { selected } = useAddress().place;
  const follows = chosen === selectedNode;
  return (
    <div className="builder__end">
      <SelectField
        label={label}
        value={follows ? 'selected' : 'node'}
        options={[
          { id: 'selected', label: t('theSelected') },
          { id: 'node', label: t('aNode') },
        ]}
        onChange={(value) => {
          // What is selected is the likeliest to be meant.
          const meant = selected !== null && graph.nodes.has(selected) ? selected : null;
          onChoose(value === 'selected' ? selectedNode : meant);
        }}
      />
      {follows ? (
        selected !== null && graph.nodes.has(selected) ? null : (
          <p className="quiet builder__help">{t('nothingSelected')}</p>
        )
      ) : (
        <NodePicker graph={graph} label={t('node')} hint={t('nodeHint')} chosen={chosen} onChoose={onChoose} />
      )}
    </div>
  );
}
