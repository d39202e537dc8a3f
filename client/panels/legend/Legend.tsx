import { nodeKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, NodeKind } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookChannel } from '../../state/lookPlace.ts';
import { pictureLayout } from '../../state/layoutPlace.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLanguage, useShownTheme } from '../../state/usePreferences.ts';
import { palettes, plainLook, sectorOrder, shapes, statuses } from '../../view/look.ts';
import type { NodeLook, Palette } from '../../view/look.ts';
import { ribbonSample, tieLooks, tieSample } from '../../view/tieSample.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { capital } from '../../view/capital.ts';
import { GatheringGlyph } from '../frame/GatheringGlyph.tsx';
import { Glyph } from '../frame/Glyph.tsx';
import { Panel } from '../frame/Panel.tsx';
import { WordHelp } from '../help/WordHelp.tsx';
import type { Word } from '../help/words.ts';
import { LookPartView } from '../looks/LookPartView.tsx';
import { OwnLookButton } from '../looks/OwnLookButton.tsx';
import { useLookParts } from '../looks/useLookParts.ts';
import { legendCounts } from './legendCounts.ts';
import type { LegendCounts } from './legendCounts.ts';
import { placeNotes } from './placeNotes.ts';
import './legend.css';

export type LegendProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** Whether ribbons stand for ties, because there are too many of them. */
  readonly ribbons: boolean;
  /** How many marks stand for several nodes each. */
  readonly gatherings: number;
  /** Whether it lies there by itself, without anybody having opened it. */
  readonly unasked: boolean;
  readonly onClose: () => void;
};

/** What every mark of the picture means, and how many of what is shown bear it. */
export function Legend({ graph, visible, ribbons, gatherings, unasked, onClose }: LegendProps) {
  const { t } = useTranslation('legend');
  const counts = useMemo(() => legendCounts(graph, visible), [graph, visible]);
  const looks = useLookParts(visible, ribbons);
  const isOwn = (channel: LookChannel): boolean => looks.every((part) => part.channel !== channel);
  return (
    <Panel side="left" title={t('title')} closeLabel={t('close')} unasked={unasked} onClose={onClose}>
      <div className="legend">
        {looks.length === 0 ? null : <OwnLookButton />}
        {looks.map((part) => (
          <section key={part.channel}>
            <LookPartView part={part} titled />
          </section>
        ))}
        {isOwn('symbol') ? <Kinds counts={counts} /> : null}
        {isOwn('colour') ? <Sectors counts={counts} /> : null}
        <Statuses counts={counts} />
        <Part title={t('marks')}>
          <Entry mark={<Glyph look={{ ...plainLook, double: true }} />} text={t('double')} count={counts.double} />
          <Entry
            mark={<Glyph look={{ ...plainLook, otherElements: ['education', 'finance'] }} />}
            text={t('arcs')}
            count={counts.arcs}
          />
          {gatherings > 0 ? <Entry mark={<GatheringGlyph />} text={t('gathering')} count={gatherings} /> : null}
          {isOwn('size') ? <Entry mark={<Glyph look={{ ...plainLook, size: 20 }} />} text={t('size')} /> : null}
        </Part>
        <Part title={t('ties')} word="tie" {...(ribbons ? { note: t('ribbonsOpen') } : {})}>
          {ribbons ? <Entry mark={<LineSample sample={ribbonSample} />} text={t('ribbon')} /> : null}
          {tieLooks.map((status) => (
            <Entry
              key={status}
              mark={<LineSample sample={(palette) => tieSample(status, palette)} />}
              text={t(`tie.${status}`)}
              count={counts.ties.get(status) ?? 0}
            />
          ))}
        </Part>
        <Places counts={counts} />
      </div>
    </Panel>
  );
}

/** What the place means, and the words in it that are hard. */
function Places({ counts }: { readonly counts: LegendCounts }) {
  const { t } = useTranslation('legend');
  const layout = pictureLayout(useAddress().place.layout);
  return (
    <section>
      <h3 className="legend__title">{t('place')}</h3>
      {placeNotes({ layout, counts }).map(({ key, count = 0 }) => (
        <p key={key}>
          {t(key, { count })}
          {key === 'rings' ? <WordHelp word="ring" label={t('ring')} /> : null}
          {key === 'fields' ? <WordHelp word="field" label={t('field')} /> : null}
        </p>
      ))}
    </section>
  );
}

function Kinds({ counts }: { readonly counts: LegendCounts }) {
  const { t } = useTranslation('legend');
  const language = useLanguage();
  return (
    <Part title={t('kinds')}>
      {nodeKinds.map(({ id, plural }) => (
        <Entry
          key={id}
          mark={<Glyph look={{ ...plainLook, shape: shapes[id as NodeKind] }} />}
          text={plural[language]}
          count={counts.kinds.get(id) ?? 0}
        />
      ))}
    </Part>
  );
}

function Sectors({ counts }: { readonly counts: LegendCounts }) {
  const { t } = useTranslation('legend');
  const language = useLanguage();
  return (
    <Part title={t('sectors')} note={t('sectorsNote')}>
      {sectorOrder.map((sector) => {
        const term = vocabularies.sector.terms.find(({ id }) => id === sector);
        return (
          <Entry
            key={sector}
            mark={<Glyph look={{ ...plainLook, sector }} />}
            text={capital(term?.labels[language] ?? sector, language)}
            count={counts.sectors.get(sector) ?? 0}
          />
        );
      })}
    </Part>
  );
}

function Statuses({ counts }: { readonly counts: LegendCounts }) {
  const { t } = useTranslation('legend');
  const language = useLanguage();
  return (
    <Part title={t('statuses')} word="status" note={t('recommended')}>
      {statuses.map((status) => {
        const term = vocabularies.status.terms.find(({ id }) => id === status);
        const look: NodeLook = { ...plainLook, status, sector: status === 'missing' ? null : 'public' };
        return (
          <Entry
            key={status}
            mark={<Glyph look={look} />}
            text={capital(term?.labels[language] ?? status, language)}
            count={counts.statuses.get(status) ?? 0}
          />
        );
      })}
    </Part>
  );
}

type PartProps = {
  readonly title: string;
  /** The word of the title, where it is a hard one. */
  readonly word?: Word;
  readonly note?: string;
  readonly children: ReactNode;
};

function Part({ title, word, note, children }: PartProps) {
  return (
    <section>
      <div className="worded">
        <h3 className="legend__title">{title}</h3>
        {word === undefined ? null : <WordHelp word={word} label={title} />}
      </div>
      <ul>{children}</ul>
      {note === undefined ? null : <p>{note}</p>}
    </section>
  );
}

type EntryProps = { readonly mark: ReactNode; readonly text: string; readonly count?: number };

function Entry({ mark, text, count }: EntryProps) {
  return (
    <li className="legend__entry" data-none={count === 0 || undefined}>
      <span className="legend__mark">{mark}</span>
      <span className="legend__text">{text}</span>
      {count === undefined ? null : <span className="count">{count}</span>}
    </li>
  );
}

/** A piece of a line, beside a text that says the same. */
function LineSample({ sample }: { readonly sample: (palette: Palette) => string }) {
  const palette = palettes[useShownTheme()];
  const source = `data:image/svg+xml;utf8,${encodeURIComponent(sample(palette))}`;
  return <img className="glyph" src={source} width={26} height={14} alt="" />;
}
