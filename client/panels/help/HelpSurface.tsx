import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { CommandPalette } from '../commands/CommandPalette.tsx';
import type { HelpThing } from './createHelpDesk.ts';
import type { News } from '../news/News.ts';
import { NewsNote } from '../news/NewsNote.tsx';
import { NewsSheet } from '../news/NewsSheet.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { Tour } from './Tour.tsx';
import { WordList } from './WordList.tsx';
import type { Word } from './words.ts';

export type HelpSurfaceProps = {
  /** What was asked for; null for nothing. */
  readonly thing: HelpThing | null;
  readonly graph: Graph;
  readonly news: News | null;
  /** Told that the news have been read. */
  readonly onRead: () => void;
  readonly onClose: () => void;
};

/** What was asked for, and that something is new. */
export function HelpSurface(props: HelpSurfaceProps) {
  const { thing, news, onRead } = props;
  return (
    <LateTexts>
      {news === null ? null : <NewsNote news={news} onRead={onRead} />}
      {thing === null ? null : <Thing {...props} thing={thing} />}
    </LateTexts>
  );
}

function Thing({ thing, graph, news, onRead, onClose }: HelpSurfaceProps & { readonly thing: HelpThing }) {
  switch (thing) {
    case 'commands':
      return <CommandPalette graph={graph} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={onClose} />;
    case 'words':
      return <WordList onClose={onClose} />;
    case 'tour':
      return <Tour onClose={onClose} />;
    case 'news':
      return <NewsSheet graph={graph} news={news} onRead={onRead} onClose={onClose} />;
  }
}

/** What a word means, in a sentence or two. */
export function WordText({ word }: { readonly word: Word }) {
  return (
    <LateTexts>
      <Meaning word={word} />
    </LateTexts>
  );
}

function Meaning({ word }: { readonly word: Word }) {
  const { t } = useTranslation('help');
  return <>{t(`words.${word}.text`)}</>;
}
