import type { LikelyLink, LikelyLinks } from '../../engine/links/likelyLinks.ts';
import { nameIn } from '../tables/nameIn.ts';
import type { List, ListColumn } from '../tables/Table.ts';
import { SEED } from '../takeOut.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, textIn } from './columns.ts';
import { worthAskingDefinition } from './listMethods.ts';

// As many as the analysis tells at most.
const MOST = 1_000;

/** Two and two of whom it is worth asking whether they know each other, those with the most reasons first. */
export const takeWorthAsking: TakeList = (asking) => {
  const { engine, live, selection, wish } = asking;
  return listOfNow(
    asking,
    () => engine.ask(live, 'likelyLinks', selection, { most: MOST, seed: SEED }, wish),
    worthAskingList,
  );
};

function worthAskingList(found: LikelyLinks, place: ListPlace): List<LikelyLink> {
  const { links, total, accuracy, leftOut } = found;
  const nameOf = nameIn(place);
  const told = (text: LikelyLink['sentence']): string => textIn(text, place.language);
  return {
    columns: [
      column('one', ['Den ene', 'Den eine', 'One'], ({ nodes }) => nameOf(nodes[0])),
      column('other', ['Den andre', 'Den andre', 'The other'], ({ nodes }) => nameOf(nodes[1])),
      column('reasons', ['Grunner', 'Grunnar', 'Reasons'], ({ reasons }) =>
        reasons.map(({ sentence }) => told(sentence)).join(' '),
      ),
      column(
        'reason_count',
        ['Antall grunner', 'Talet på grunnar', 'Number of reasons'],
        ({ reasons }) => reasons.length,
      ),
      column('adamic_adar', ['Adamic–Adar', 'Adamic–Adar', 'Adamic–Adar'], ({ adamicAdar }) => adamicAdar),
      column(
        'resource_allocation',
        ['Ressursfordeling', 'Ressursfordeling', 'Resource allocation'],
        ({ resourceAllocation }) => resourceAllocation,
      ),
      column('sentence', ['Som setning', 'Som setning', 'As a sentence'], ({ sentence }) => told(sentence)),
      column('total', ['Par i alt', 'Par i alt', 'Pairs in all'], () => total),
      ...accuracyColumns(accuracy),
      column('one_id', ['Id-en til den ene', 'Id-en til den eine', 'Id of the one'], ({ nodes }) => nodes[0]),
      column('other_id', ['Id-en til den andre', 'Id-en til den andre', 'Id of the other'], ({ nodes }) => nodes[1]),
      ...closingColumns<LikelyLink>(place, () => ({
        definition: worthAskingDefinition,
        basis: 'actors',
        reference: 'Adamic & Adar 2003; Zhou, Lü & Zhang 2009',
        leftOut,
        seed: accuracy === null ? null : SEED,
      })),
    ],
    rows: links,
  };
}

/** How often a hidden tie has a higher score than two without one; empty where there are too few ties to tell. */
function accuracyColumns(accuracy: LikelyLinks['accuracy']): readonly ListColumn<LikelyLink>[] {
  const known = accuracy?.adamicAdar;
  return [
    column('auc', ['Treffsikkerhet (AUC)', 'Treffsikkerheit (AUC)', 'Accuracy (AUC)'], () => known?.mean ?? null),
    column('auc_low', ['AUC fra', 'AUC frå', 'AUC from'], () => known?.low ?? null),
    column('auc_high', ['AUC til', 'AUC til', 'AUC to'], () => known?.high ?? null),
  ];
}
