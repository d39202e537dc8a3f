import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutId } from '../../state/layoutPlace.ts';
import { useLanguage, useShownTheme } from '../../state/usePreferences.ts';
import { tieLooks } from '../../view/tieSample.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { Panel } from '../frame/Panel.tsx';
import { WordHelp } from '../help/WordHelp.tsx';
import type { Word } from '../help/words.ts';
import { OwnLookButton } from '../looks/OwnLookButton.tsx';
import { useLookParts } from '../looks/useLookParts.ts';
import { circleParts } from './circleParts.ts';
import type { CirclePart } from './circleParts.ts';
import { legendCounts } from './legendCounts.ts';
import type { LegendCounts } from './legendCounts.ts';
import { LegendPartView } from './LegendPartView.tsx';
import { placeNotes } from './placeNotes.ts';
import './legend.css';

export type LegendProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** Whether ribbons stand for ties, because there are too many of them. */
  readonly ribbons: boolean;
  /** How many marks stand for several nodes each. */
  readonly gatherings: number;
  /** How the picture that is drawn is laid out. */
  readonly layout: LayoutId;
  /** Whether it lies there by itself, without anybody having opened it. */
  readonly unasked: boolean;
  readonly onClose: () => void;
};

/** The hard words among the titles. */
const words: ReadonlyMap<CirclePart['id'], Word> = new Map([
  ['statuses', 'status'],
  ['ties', 'tie'],
]);

/** What every mark of the picture means, and how many of what is shown bear it. */
export function Legend({ graph, visible, ribbons, gatherings, layout, unasked, onClose }: LegendProps) {
  const { t } = useTranslation('legend');
  const language = useLanguage();
  const theme = useShownTheme();
  const counts = useMemo(() => legendCounts(graph, visible), [graph, visible]);
  const looks = useLookParts(visible, ribbons);
  const parts = circleParts({ counts, looks, theme, language, gatherings, ribbons, ties: tieLooks, on: 'screen' }, t);
  return (
    <Panel side="left" title={t('title')} closeLabel={t('close')} unasked={unasked} onClose={onClose}>
      <div className="legend">
        {looks.length === 0 ? null : <OwnLookButton />}
        {looks.map((part) => (
          <section key={part.channel}>
            <LegendPartView part={part} titled />
          </section>
        ))}
        {parts.map((part) => {
          const word = words.get(part.id);
          return (
            <section key={part.id}>
              <LegendPartView
                part={part}
                titled
                help={word === undefined ? null : <WordHelp word={word} label={part.title} />}
              />
            </section>
          );
        })}
        <Place counts={counts} layout={layout} />
      </div>
    </Panel>
  );
}

/** What the place means, and the words in it that are hard. */
function Place({ counts, layout }: { readonly counts: LegendCounts } & Pick<LegendProps, 'layout'>) {
  const { t } = useTranslation('legend');
  return (
    <section>
      <h3 className="legend__title">{t('place')}</h3>
      {placeNotes({ layout, counts }).map(({ key, count = 0 }) => (
        <p key={key}>
          {t(key, { count })} {key === 'rings' ? <WordHelp word="ring" label={t('ring')} /> : null}
          {key === 'fields' ? <WordHelp word="field" label={t('field')} /> : null}
        </p>
      ))}
    </section>
  );
}
