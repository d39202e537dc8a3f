import type { Graph } from '@sirkel/graph-schema';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.tsx';
import { HitList } from './HitList.tsx';
import { searchPart } from './searchPart.ts';
import { comboboxOf, useNodeFinding } from './useNodeFinding.ts';
import { useSearchKeys } from './useSearchKeys.ts';
import './search.css';

export type SearchFieldProps = {
  readonly graph: Graph;
  /** The id of the part of the page in which a slash leads to the search. */
  readonly within: string;
  /** Told of all that was found, so that the picture can mark it. */
  readonly onHits: (ids: readonly string[]) => void;
  readonly onSelect: (id: string) => void;
  /** What finds. */
  readonly part?: typeof searchPart;
};

/** Finds a node by its name while one types: arrows choose, Enter selects, Escape lets go. */
export function SearchField({ part = searchPart, ...props }: SearchFieldProps) {
  const { graph, within, onHits, onSelect } = props;
  const { t } = useTranslation('search');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isEntered = useRef(false);
  const field = useNodeFinding(part, graph, onHits, onSelect);
  useSearchKeys(input, within);
  return (
    <div
      className="search"
      role="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) field.leave();
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        className="search__input"
        {...comboboxOf(id, field)}
        enterKeyHint="search"
        placeholder={t('placeholder')}
        aria-label={t('label')}
        aria-description={t('keys')}
        aria-keyshortcuts="/"
        title={t('keys')}
        onFocus={({ currentTarget }) => {
          field.enter();
          isEntered.current = true;
          currentTarget.select();
        }}
        onClick={({ currentTarget }) => {
          field.show();
          // The press that led here has put the caret into the last word: what is typed next takes its place.
          if (isEntered.current) currentTarget.select();
          isEntered.current = false;
        }}
      />
      {field.query === '' ? null : (
        <button
          type="button"
          className="search__clear"
          aria-label={t('clear')}
          onClick={() => {
            field.write('');
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <HitList id={id} graph={graph} field={field} />
    </div>
  );
}
