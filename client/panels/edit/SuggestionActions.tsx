import type { NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { useMay } from '../../state/useMe.ts';
import { useEditDesk } from './desk/useEditDesk.ts';
import { existsHere, isNotHere, isSuggestion } from './model/answerSuggestion.ts';
import './notices.css';

/** Says that a node is only suggested, and takes the answer of whoever knows: one click, which can be taken back. */
export function SuggestionActions({ node }: { readonly node: NodeRecord }) {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  const may = useMay('commit');
  if (!isSuggestion(node)) return null;
  const of = node.kind === 'need' ? 'need' : 'other';
  const answerer = () => ({ title: t('suggestion.source'), today: new Date().toISOString().slice(0, 10) });
  return (
    <div className="suggestion">
      <p>{t(`suggestion.${may ? 'question' : 'told'}.${of}`)}</p>
      {may ? (
        <div className="edit-actions">
          <Button onClick={() => desk.send([existsHere(node, answerer())])}>{t(`suggestion.here.${of}`)}</Button>
          <Button variant="secondary" onClick={() => desk.send([isNotHere(node, answerer())])}>
            {t(`suggestion.notHere.${of}`)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
