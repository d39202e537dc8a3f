import type { Graph } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';
import { useMediaQuery } from '../../../state/usePreferences.ts';
import { narrowScreen } from '../../frame/Panel.tsx';
import { HitList } from '../../search/HitList.tsx';
import { searchPart } from '../../search/searchPart.ts';
import { comboboxOf, useNodeFinding } from '../../search/useNodeFinding.ts';

export type NodePickerProps = {
  readonly graph: Graph;
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly hint: string;
  /** The id of the node that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** What finds. */
  readonly part?: typeof searchPart;
};

const nobody = (): void => undefined;

/** Chooses a node by its name: arrows choose, Enter takes, an emptied field lets go. */
export function NodePicker({ graph, label, hint, chosen, onChoose, part = searchPart }: NodePickerProps) {
  const { t } = useTranslation('search');
  const id = useId();
  const narrow = useMediaQuery(narrowScreen);
  const field = useNodeFinding(part, graph, nobody, onChoose);
  const name = chosen === null ? '' : (graph.nodes.get(chosen)?.name ?? '');
  const [named, setNamed] = useState('');
  if (name !== named) {
    setNamed(name);
    field.put(name);
  }
  const leave = (): void => {
    field.put(name);
    if (field.query.trim() === '' && chosen !== null) onChoose(null);
  };
  return (
    <div
      className="route-end"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <label htmlFor={`${id}-field`}>{label}</label>
      <div className="route-end__field">
        <input
          id={`${id}-field`}
          className="ds-input"
          {...comboboxOf(id, field)}
          placeholder={hint}
          onFocus={(event) => {
            field.enter();
            // Whoever comes back to it mostly wants another.
            event.target.select();
            // On a phone what is found would lie behind the keys.
            if (narrow) event.target.closest('.route-end')?.scrollIntoView({ block: 'start' });
          }}
          onKeyDown={(event) => {
            // What stands there is chosen already.
            if (event.key !== 'Enter' || field.listed) field.press(event);
          }}
        />
        {chosen === null ? null : (
          <button
            type="button"
            className="icon-button route-end__clear"
            aria-label={`${label}: ${t('clear')}`}
            onClick={() => {
              onChoose(null);
              document.getElementById(`${id}-field`)?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
        <HitList id={id} graph={graph} field={field} />
      </div>
    </div>
  );
}
