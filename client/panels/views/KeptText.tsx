import { inLanguage } from '@sirkel/graph-schema';
import type { LocalizedText } from '@sirkel/graph-schema';
import { useLanguage } from '../../state/usePreferences.ts';
import MarkdownText from '../details/MarkdownText.tsx';

/** What somebody wrote of a view or tour; nothing where nobody did. */
export function KeptText({ text }: { readonly text: LocalizedText | undefined }) {
  const language = useLanguage();
  if (text === undefined) return null;
  return (
    <div lang={text[language] === undefined ? 'nb' : language}>
      <MarkdownText text={inLanguage(text, language)} />
    </div>
  );
}
