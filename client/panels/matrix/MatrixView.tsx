import type { Graph, RelationRecord } from '@sirkel/graph-schema';
import { useCallback, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { matrixHeads, matrixOrders } from '../../state/matrixPlace.ts';
import type { MatrixHeads } from '../../state/matrixPlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import type { Matrix, MatrixCell } from '../../view/matrix/Matrix.ts';
import { tallyTies } from '../../view/tieTally.ts';
import type { ListProps } from '../list/RingList.tsx';
import { otherTies, tieWords } from '../frame/tieWords.ts';
import { cellMark, cellMarks } from './cellMark.ts';
import { MatrixTable } from './MatrixTable.tsx';
import type { ShownPlace } from './MatrixTable.tsx';
import { OpenedPlace } from './OpenedPlace.tsx';
import { useMatrix } from './useMatrix.ts';
import './matrix.css';

/** More rows and columns are neither read nor drawn in time. */
const MOST_ENTRIES = 120;

/** What is shown as a matrix: where fields meet rings, and who is tied to whom. */
export default function MatrixView(props: ListProps) {
  return (
    <LateTexts>
      <div className="matrix-view">
        <Choices />
        <Chosen {...props} />
      </div>
    </LateTexts>
  );
}

function Choices() {
  const { t } = useTranslation('matrix');
  const bar = useAddressBar();
  const { table } = useAddress().place;
  const { matrix } = table;
  const choose = (chosen: Partial<typeof matrix>): void => {
    bar.move({ table: { ...table, matrix: { ...matrix, ...chosen } } }, true);
  };
  return (
    <div className="matrix-choices">
      <SelectField
        label={t('heads')}
        value={matrix.heads}
        options={matrixHeads.map((id) => ({ id, label: t(`headsOf.${id}`) }))}
        onChange={(value) => {
          choose({ heads: matrixHeads.find((each) => each === value) ?? matrix.heads });
        }}
      />
      {matrix.heads === 'entries' ? (
        <SelectField
          label={t('order')}
          value={matrix.order}
          options={matrixOrders.map((id) => ({ id, label: t(`orders.${id}`) }))}
          onChange={(value) => {
            choose({ order: matrixOrders.find((each) => each === value) ?? matrix.order });
          }}
        />
      ) : null}
    </div>
  );
}

function Chosen(props: ListProps) {
  const { t } = useTranslation('matrix');
  const { heads } = useAddress().place.table.matrix;
  const count = props.visible.nodes.length;
  if (count === 0) return <p className="matrix-view__none">{t('nobody')}</p>;
  if (heads === 'entries' && count > MOST_ENTRIES) {
    return <TooMany visible={props.visible} />;
  }
  // What is open is of one matrix only.
  return <Drawn key={heads} {...props} heads={heads} />;
}

/** More than the matrix has room for; where the actors alone have room, one click shows them. */
function TooMany({ visible: { nodes } }: Pick<ListProps, 'visible'>) {
  const { t } = useTranslation('matrix');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  const actors = nodes.filter(({ kind }) => kind === 'actor').length;
  return (
    <div className="matrix-view__none">
      <p role="status">{t('tooMany', { most: MOST_ENTRIES, count: nodes.length })}</p>
      {actors === 0 || actors > MOST_ENTRIES ? null : (
        <Button
          variant="secondary"
          onClick={() => {
            bar.move({ filter: { ...filter, kinds: ['actor'] } }, true);
          }}
        >
          {t('actorsOnly', { count: actors })}
        </Button>
      )}
    </div>
  );
}

function Drawn({ graph, visible, onSelect, heads }: ListProps & { readonly heads: MatrixHeads }) {
  const { t } = useTranslation(['matrix', 'list']);
  const matrix = useMatrix(graph, visible, useAddress().place.table.matrix);
  const [opened, setOpened] = useState<string | null>(null);
  const shown = useCallback((key: string) => shownPlace(matrix, key, heads, graph, t), [matrix, heads, graph, t]);
  const nothing = useCallback(
    (row: string, column: string) => t(heads === 'cells' ? 'noneHere' : 'noTiesHere', { row, column }),
    [heads, t],
  );
  const cell = opened === null ? undefined : matrix.cells.get(opened);
  return (
    <>
      <p className="quiet">{t(`captions.${heads}`)}</p>
      <Marks heads={heads} />
      {matrix.cells.size === 0 ? <p role="status">{t('none')}</p> : null}
      <MatrixTable
        matrix={matrix}
        caption={`${t('heads')}: ${t(`headsOf.${heads}`)}`}
        corner={t(`headsOf.${heads}`)}
        upright={heads === 'entries'}
        shown={shown}
        nothing={nothing}
        opened={opened}
        onOpen={(key) => {
          setOpened(key === opened ? null : key);
        }}
      />
      <div className="matrix-place" role="status">
        {cell === undefined ? null : (
          <OpenedPlace
            graph={graph}
            title={t(heads === 'cells' ? 'opened' : 'openedTies', namesOf(matrix, cell))}
            count={heads === 'cells' ? String(cell.ids.length) : tieWords(tallyTies(tiesIn(graph, cell)), t)}
            ids={cell.ids}
            onSelect={onSelect}
          />
        )}
      </div>
    </>
  );
}

/** What the marks mean, and what it means that nothing stands in a place. */
function Marks({ heads }: { readonly heads: MatrixHeads }) {
  const { t } = useTranslation('matrix');
  return (
    <ul className="matrix-marks">
      {(heads === 'entries' ? cellMarks : []).map(({ state, mark }) => (
        <li key={state}>
          <span className="matrix-marks__mark" data-state={state} aria-hidden="true">
            {mark}
          </span>{' '}
          {t(`states.${state}`)}
        </li>
      ))}
      {heads === 'cells' ? null : (
        <li>
          <span className="matrix-marks__place" data-same aria-hidden="true" /> {t(`same.${heads}`)}
        </li>
      )}
      {heads === 'rings' || heads === 'fields' ? (
        <li>
          <span className="matrix-marks__mark" aria-hidden="true">
            0
          </span>{' '}
          {t('zero')}
        </li>
      ) : null}
      <li>
        <span className="matrix-marks__place" aria-hidden="true" /> {t(heads === 'cells' ? 'emptyPlace' : 'noTie')}
      </li>
    </ul>
  );
}

function namesOf({ rows, columns }: Matrix, { row, column }: MatrixCell): { row: string; column: string } {
  const label = (heads: Matrix['rows'], id: string): string => heads.find((head) => head.id === id)?.label ?? id;
  return { row: label(rows, row), column: label(columns, column) };
}

/**
 * What stands in a place: how many entries, or how many ties in force and in small what else a source says of ties there,
 * in as many shades as there are differences; of single entries the mark of their ties.
 */
function shownPlace(
  matrix: Matrix,
  key: string,
  heads: MatrixHeads,
  graph: Graph,
  t: TFunction<['matrix', 'list']>,
): ShownPlace | null {
  const cell = matrix.cells.get(key);
  if (cell === undefined) return null;
  const names = namesOf(matrix, cell);
  if (heads === 'cells') {
    const count = cell.ids.length;
    return { ...numberOf(count, matrix.most), more: [], label: t('entriesHere', { ...names, count }) };
  }
  const ties = tiesIn(graph, cell);
  const tally = tallyTies(ties);
  const label = t('tiesHere', { ...names, ties: tieWords(tally, t) });
  if (heads === 'entries') {
    const { state, mark } = cellMark(ties);
    return { text: ties.length > 1 ? `${mark}${String(ties.length)}` : mark, more: [], state, label };
  }
  return { ...numberOf(tally.inForce, matrix.most), more: otherTies(tally, t), label };
}

const tiesIn = ({ relations }: Graph, { ids }: MatrixCell): readonly RelationRecord[] =>
  ids.flatMap((id) => relations.get(id) ?? []);

const numberOf = (count: number, most: number) => ({
  text: String(count),
  state: `shade${String(most === 0 ? 0 : Math.ceil((4 * count) / most))}`,
});
