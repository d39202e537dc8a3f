import type { Graph } from '@sirkel/graph-schema';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../components/Modal.tsx';
import { CommandList } from './CommandList.tsx';
import { useCommandField } from './useCommandField.ts';
import './commands.css';

export type CommandPaletteProps = { readonly graph: Graph; readonly onClose: () => void };

/** One field for all there is: entries by their names, and what can be done. Arrows choose, Enter does it. */
export function CommandPalette({ graph, onClose }: CommandPaletteProps) {
  const { t } = useTranslation(['help', 'page']);
  const id = useId();
  const field = useCommandField(graph, onClose);
  const { query, listed, active } = field;
  return (
    <Modal variant="box" title={t('help:commands.title')} closeLabel={t('page:close')} onClose={onClose}>
      <div className="modal__body commands">
        <input
          className="ds-input commands__input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-label={t('help:commands.label')}
          placeholder={t('help:commands.placeholder')}
          aria-expanded={listed.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : `${id}-${active.id}`}
          data-first-focus=""
          value={query}
          onChange={({ target }) => {
            field.write(target.value);
          }}
          onKeyDown={field.press}
        />
        <CommandList id={id} listed={listed} active={active} onRun={field.run} />
        <p className="commands__note" role="status">
          {query.trim() === ''
            ? ''
            : listed.length === 0
              ? t('help:commands.nothing', { query: query.trim() })
              : t('help:commands.count', { count: listed.length })}
        </p>
      </div>
    </Modal>
  );
}
