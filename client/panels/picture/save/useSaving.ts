import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Graph } from '@sirkel/graph-schema';
import type { Standing } from '../../../canvas/Standing.ts';
import { useAddress } from '../../../state/useAddress.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import type { VisibleGraph } from '../../../view/visibleGraph.ts';
import { builtSentence } from '../../filter/build/builtSentence.ts';
import { useLooks } from '../../looks/ShownLooks.ts';
import { useMeasuresBasis } from '../../looks/useMeasuresBasis.ts';
import { savePicture } from '../savePicture.ts';
import { pageText } from './pageText.ts';
import type { SaveChoice } from './saveChoice.ts';
import { savePage } from './savePage.ts';
import { saveNamespaces } from './SaveWords.ts';

/** How far the file has come. */
export type Saving =
  | { readonly state: 'resting' }
  | { readonly state: 'busy' }
  | { readonly state: 'failed' }
  /** It was saved, but some letters could not be set in it. */
  | { readonly state: 'incomplete'; readonly missing: readonly string[] };

export type SavingInput = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly standing: () => Standing | null;
  readonly onSaved: () => void;
};

/** Makes the file and gives it to the reader. */
export function useSaving({ graph, visible, standing, onSaved }: SavingInput) {
  const { t, i18n } = useTranslation(saveNamespaces);
  const language = useLanguage();
  const { place } = useAddress();
  const { shown: looks, measures } = useLooks();
  const sayBasis = useMeasuresBasis();
  const [saving, setSaving] = useState<Saving>({ state: 'resting' });
  const make = async (choice: SaveChoice): Promise<void> => {
    // Drawing takes a moment in which nothing else happens: that it has begun is said before.
    await nextFrame();
    const seen = standing();
    if (seen === null) throw new Error('there is no picture yet');
    const at = new Date();
    const address = globalThis.location.href;
    const built = builtSentence(graph, place.filter.where, i18n, language);
    const measured = measures?.state === 'answered' ? sayBasis(measures.data) : null;
    const shown = { graph, visible, place, looks, measured, built, standing: seen, language, address, at };
    const text = pageText(shown, choice, t);
    const { content, missing } = await savePage(seen, text, choice, at);
    savePicture(content, text.title, endingOf(choice), document);
    if (missing.length > 0) setSaving({ state: 'incomplete', missing });
    else onSaved();
  };
  const save = (choice: SaveChoice): void => {
    if (saving.state === 'busy') return;
    setSaving({ state: 'busy' });
    make(choice).catch(() => {
      setSaving({ state: 'failed' });
    });
  };
  return { saving, save };
}

function endingOf({ file }: SaveChoice): 'pdf' | 'png' | 'svg' {
  return file === 'png' || file === 'svg' ? file : 'pdf';
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
