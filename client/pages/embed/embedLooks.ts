import { addTexts } from '../../i18n/addTexts.ts';
import { embedLookNamespaces } from '../../i18n/embedLookNamespaces.ts';
import { tellLooks } from '../../panels/looks/tellLooks.ts';

export { MeasuresNote } from '../../panels/looks/MeasuresNote.tsx';

/** Works out how a map looks, and how that is told in the reader's language; the words come along. */
export const showLooks: typeof tellLooks = (look, source, texts, language) => {
  if (!texts.hasResourceBundle(language, 'looks')) addTexts(texts, embedLookNamespaces);
  return tellLooks(look, source, texts, language);
};
