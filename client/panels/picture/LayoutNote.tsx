import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { focusMap } from '../../components/focusMap.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useMediaQuery } from '../../state/usePreferences.ts';
import { beginsAtNode } from '../../state/layoutPlace.ts';
import { narrowScreen } from '../frame/Panel.tsx';
import './layoutNote.css';

export type LayoutNoteProps = {
  readonly graph: Graph;
  /** The node that the picture begins at; null where it begins at none. */
  readonly centre: string | null;
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
  /** Has it laid out once more. */
  readonly onAgain: () => void;
};

/** Where the picture begins, and from where else it could; and that a picture is on its way, or did not come. */
export function LayoutNote({ graph, centre, isWaiting, hasFailed, onAgain }: LayoutNoteProps) {
  const { t } = useTranslation('layouts');
  const bar = useAddressBar();
  const { layout, selected } = useAddress().place;
  const begins = centre === null ? undefined : graph.nodes.get(centre);
  const other = selected === null || selected === centre ? undefined : graph.nodes.get(selected);
  // On a narrow screen the details lie over this, and say the same themselves.
  const isNarrow = useMediaQuery(narrowScreen);
  const mayBegin = !isNarrow && beginsAtNode(layout.layout) && (layout.layout === 'outward' || other?.kind === 'need');
  return (
    <>
      <div className={isWaiting || hasFailed ? 'layout-note' : 'visually-hidden'}>
        <p role="status">{hasFailed ? t('failed') : isWaiting ? t('laying') : ''}</p>
        {hasFailed ? (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => {
              focusMap();
              onAgain();
            }}
          >
            {t('again')}
          </button>
        ) : null}
      </div>
      {begins === undefined && !(mayBegin && other !== undefined) ? null : (
        <div className="layout-note">
          {begins === undefined ? null : (
            <p>
              <strong>{t('from', { name: begins.name })}</strong>
              {layout.layout === 'outward' ? <span className="layout-note__help">{t('fromHelp')}</span> : null}
            </p>
          )}
          {mayBegin && other !== undefined ? (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
              onClick={() => {
                bar.move({ layout: { ...layout, centre: other.id } }, true);
              }}
            >
              {t('beginHere', { name: other.name })}
            </button>
          ) : null}
        </div>
      )}
    </>
  );
}
