import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { useAddress } from '../../../state/useAddress.ts';
import { useMeant } from '../useMeant.ts';
import { isAt, isUnplaced } from './places.ts';
import type { Placed, PlaceChoice } from './places.ts';
import { PlaceSelect } from './PlaceSelect.tsx';
import './answers.css';

/** Something that a list can be narrowed to. */
export type Which<Item> = { readonly id: string; readonly label: string; readonly fits: (item: Item) => boolean };

export type ChosenListProps<Item extends { readonly id: string }> = {
  readonly items: readonly Item[];
  /** What they can be narrowed to beside all of them; what fits none is not offered. */
  readonly which: readonly Which<Item>[];
  readonly words: { readonly label: string; readonly all: string };
  readonly placed: (item: Item) => Placed;
  /** What stands of an item. */
  readonly children: (item: Item) => ReactNode;
};

// As many as one takes in at a glance, and as many as one reads on.
const FIRST = 5;
const STEP = 20;

/** A list that can be narrowed, of which the first stand there and more come when asked for. */
export function ChosenList<Item extends { readonly id: string }>(props: ChosenListProps<Item>) {
  const { items, which, words, placed, children } = props;
  const { t } = useTranslation('answers');
  const { chosen, setChosen, place, setPlace, most, setMost, found, unplaced } = useNarrowed(props);
  const { list, focusOn } = useFocusOn();
  const { finding: meant } = useAddress().place;
  // What the address means is shown however far down it lies.
  const shown = found.filter(({ id }, at) => at < most || id === meant);
  return (
    <>
      {items.length <= FIRST ? null : (
        <div className="answers__choices">
          <WhichSelect items={items} which={which} words={words} chosen={chosen} onChoose={setChosen} />
          <PlaceSelect things={items.map(placed)} chosen={place} onChoose={setPlace} />
        </div>
      )}
      <p className="quiet" role="status">
        {found.length === 0 ? t('nothing') : ''}
        {found.length > most ? t('shown', { shown: most, count: found.length }) : ''}{' '}
        {unplaced === 0 ? '' : t('unplaced', { count: unplaced })}
      </p>
      <ul className="findings" ref={list}>
        {shown.map((item) => (
          <Card key={item.id} id={item.id}>
            {children(item)}
          </Card>
        ))}
      </ul>
      {found.length <= most ? null : (
        <p className="answers__more">
          <Button
            variant="secondary"
            onClick={() => {
              focusOn(most);
              setMost(most + STEP);
            }}
          >
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}

/** What is chosen, and what of a list fits it. Whoever chooses anew begins at the top. */
function useNarrowed<Item extends { readonly id: string }>({ items, which, placed }: ChosenListProps<Item>) {
  const [chosen, setChosen] = useState('');
  const [place, setPlace] = useState<PlaceChoice | null>(null);
  const [most, setMost] = useState(FIRST);
  const fits = which.find(({ id }) => id === chosen)?.fits ?? (() => true);
  const fitting = items.filter(fits);
  const isHere = (item: Item): boolean => place === null || isAt(placed(item), place);
  const mayBeHere = (item: Item): boolean => isUnplaced(placed(item)) && !isHere(item);
  return {
    ...{ chosen, place, most, setMost },
    setChosen: (value: string): void => {
      setChosen(value);
      setMost(FIRST);
    },
    setPlace: (value: PlaceChoice | null): void => {
      setPlace(value);
      setMost(FIRST);
    },
    found: fitting.filter(isHere),
    unplaced: place?.kind === 'municipality' ? fitting.filter(mayBeHere).length : 0,
  };
}

function Card({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { card, isMeant } = useMeant(id);
  return (
    <li ref={card} className="finding" data-finding={id} data-meant={isMeant ? '' : undefined} tabIndex={-1}>
      {children}
    </li>
  );
}

type WhichSelectProps<Item extends { readonly id: string }> = Pick<
  ChosenListProps<Item>,
  'items' | 'which' | 'words'
> & {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

function WhichSelect<Item extends { readonly id: string }>(props: WhichSelectProps<Item>) {
  const { items, which, words, chosen, onChoose } = props;
  const counted = which.map((each) => ({ ...each, count: items.filter(each.fits).length }));
  return (
    <label className="answers__choice">
      {words.label}
      <select
        value={chosen}
        onChange={({ target: { value } }) => {
          onChoose(value);
        }}
      >
        <option value="">{`${words.all} (${String(items.length)})`}</option>
        {counted
          .filter(({ id, count }) => count > 0 || id === chosen)
          .map(({ id, label, count }) => (
            <option key={id} value={id}>{`${label} (${String(count)})`}</option>
          ))}
      </select>
    </label>
  );
}

/** Brings the focus to the first of those that have come: the button that brought them may be gone. */
function useFocusOn() {
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    list.current?.children.item(next.current)?.querySelector('button')?.focus();
    next.current = null;
  });
  return {
    list,
    focusOn: (at: number): void => {
      next.current = at;
    },
  };
}
