import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { capital } from '../../../view/capital.ts';
import { CellTable } from '../CellTable.tsx';
import type { GroupPair, MissingLinks } from './Links.ts';
import { PairCard } from './PairCard.tsx';

export type GroupTableProps = { readonly links: MissingLinks; readonly onShow: (ids: readonly string[]) => void };

const states = [
  { state: 'fewer', mark: '▼' },
  { state: 'more', mark: '▲' },
  { state: 'unclear', mark: '·' },
  { state: 'notAsked', mark: '?' },
  { state: 'tooFewTies', mark: '?' },
] as const;

/** How many ties there are between each two groups of which something can be said; each cell opens what that is. */
export function GroupTable({ links, onShow }: GroupTableProps) {
  const { t } = useTranslation('links');
  const language = useLanguage();
  // A pair stands on both sides of the diagonal.
  const pairs = new Map(
    [...links.tested, ...links.tooFew].flatMap((pair): [string, GroupPair][] => [
      [keyOf(pair.first, pair.second), pair],
      [keyOf(pair.second, pair.first), pair],
    ]),
  );
  const groups = links.groups
    .filter(({ id }) => links.tested.some(({ first, second }) => id === first || id === second))
    .map(({ id, label }) => ({ id, label: capital(label[language] ?? label.nb, language) }));
  return (
    <div className="coverage">
      <CellTable
        title={t('groups.title')}
        caption={t('groups.table')}
        corner={t('groups.group')}
        rows={groups}
        columns={groups}
        cellClass="links__cell"
        cellAt={(one, other) => {
          const pair = pairs.get(keyOf(one.id, other.id));
          const state = pair?.state ?? 'tooFewTies';
          const told = {
            first: one.label,
            second: other.label,
            count: pair?.observed ?? 0,
            state: t(`groups.states.${state}`),
          };
          return {
            key: pair === undefined ? null : keyOf(pair.first, pair.second),
            ...{ state, mark: states.find((each) => each.state === state)?.mark ?? '', number: pair?.observed ?? null },
            label: t(one.id === other.id ? 'groups.within' : 'groups.cell', told),
          };
        }}
        legend={states.map((each) => ({ ...each, label: t(`groups.states.${each.state}`) }))}
        open={(key) => {
          const pair = pairs.get(key);
          return pair === undefined ? null : (
            <div className="coverage__open">
              <PairCard pair={pair} groups={links.groups} onShow={onShow} />
            </div>
          );
        }}
      />
    </div>
  );
}

const keyOf = (first: string, second: string): string => `${first} ${second}`;
