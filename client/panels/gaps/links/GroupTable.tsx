import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { capital } from '../../details/Reading.ts';
import { useCellSteps } from '../useCellSteps.ts';
import type { GroupPair, MissingLinks } from './Links.ts';
import { PairCard } from './PairCard.tsx';

export type GroupTableProps = { readonly links: MissingLinks; readonly onShow: (ids: readonly string[]) => void };

// Beside the words that a screen reader says, a mark that needs no colour.
const marks = { fewer: '▼', more: '▲', unclear: '·', notAsked: '?', tooFewTies: '?' } as const;
const states = ['fewer', 'more', 'unclear', 'notAsked', 'tooFewTies'] as const;

type Group = MissingLinks['groups'][number];

/** How many ties there are between each two groups of which something can be said; each cell opens what that is. */
export function GroupTable({ links, onShow }: GroupTableProps) {
  const { t } = useTranslation('links');
  const [chosen, setChosen] = useState<string | null>(null);
  const opened = useId();
  const pairs = [...links.tested, ...links.tooFew];
  const open = pairs.find((pair) => keyOf(pair) === chosen);
  const told = links.groups.filter(({ id }) => links.tested.some(({ first, second }) => id === first || id === second));
  return (
    <div className="coverage">
      <p className="quiet" aria-hidden="true">
        {t('groups.table')}
      </p>
      <Table
        groups={told}
        pairs={pairs}
        chosen={chosen}
        opened={opened}
        onToggle={(key) => {
          setChosen(key === chosen ? null : key);
        }}
      />
      <ul className="coverage__legend" aria-hidden="true">
        {states.map((state) => (
          <li key={state}>
            <span className="coverage__mark">{marks[state]}</span> {t(`groups.states.${state}`)}
          </li>
        ))}
      </ul>
      <div id={opened} role="status">
        {open === undefined ? null : (
          <div className="coverage__open">
            <PairCard pair={open} groups={links.groups} onShow={onShow} />
          </div>
        )}
      </div>
    </div>
  );
}

const keyOf = ({ first, second }: Pick<GroupPair, 'first' | 'second'>): string => `${first} ${second}`;

type TableProps = {
  readonly groups: readonly Group[];
  readonly pairs: readonly GroupPair[];
  readonly chosen: string | null;
  readonly opened: string;
  readonly onToggle: (key: string) => void;
};

function Table({ groups, pairs, chosen, opened, onToggle }: TableProps) {
  const { t } = useTranslation('links');
  const language = useLanguage();
  const cellSteps = useCellSteps(groups.length);
  const nameOf = ({ label }: Group): string => capital(label[language] ?? label.nb, language);
  const pairOf = (one: Group, other: Group): GroupPair | undefined =>
    pairs.find(
      ({ first, second }) =>
        [first, second].includes(one.id) &&
        [first, second].includes(other.id) &&
        (one.id !== other.id || first === second),
    );
  return (
    <div className="coverage__scroll" role="region" aria-label={t('groups.title')}>
      <table>
        <caption className="visually-hidden">{t('groups.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('groups.group')}</th>
            {groups.map((group) => (
              <th key={group.id} scope="col">
                {nameOf(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={cellSteps.onKeyDown}>
          {groups.map((one, row) => (
            <tr key={one.id}>
              <th scope="row">{nameOf(one)}</th>
              {groups.map((other, column) => (
                <td key={other.id}>
                  <Cell
                    pair={pairOf(one, other)}
                    names={{ first: nameOf(one), second: nameOf(other) }}
                    within={one.id === other.id}
                    isOpen={(pair) => keyOf(pair) === chosen}
                    opened={opened}
                    tabIndex={cellSteps.tabIndexOf(row * groups.length + column)}
                    onFocus={() => {
                      cellSteps.onFocus(row * groups.length + column);
                    }}
                    onToggle={onToggle}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = Pick<TableProps, 'opened' | 'onToggle'> & {
  readonly pair: GroupPair | undefined;
  readonly names: { readonly first: string; readonly second: string };
  readonly within: boolean;
  readonly isOpen: (pair: GroupPair) => boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

function Cell({ pair, names, within, isOpen, opened, tabIndex, onFocus, onToggle }: CellProps) {
  const { t } = useTranslation('links');
  // Every place has a button, so that arrows lead straight.
  const state = pair?.state ?? 'tooFewTies';
  const told = { ...names, count: pair?.observed ?? 0, state: t(`groups.states.${state}`) };
  const open = pair !== undefined && isOpen(pair);
  const toggle = (): void => {
    if (pair !== undefined) onToggle(keyOf(pair));
  };
  return (
    <button
      type="button"
      className="coverage__cell links__cell"
      data-state={state}
      aria-label={t(within ? 'groups.within' : 'groups.cell', told)}
      aria-expanded={open}
      aria-controls={opened}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && open) toggle();
      }}
      onClick={toggle}
    >
      <span className="coverage__mark">{marks[state]}</span>
      <span>{pair?.observed ?? ''}</span>
    </button>
  );
}
