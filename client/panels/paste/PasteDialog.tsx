import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../components/Modal.tsx';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { useMapSnapshot } from '../../state/useMap.ts';
import { DiscardDialog } from '../edit/form/DiscardDialog.tsx';
import { PastePreview } from './PastePreview.tsx';
import { PasteStart } from './PasteStart.tsx';
import type { Pasted } from './model/Sheet.ts';
import type { KeptChoice } from './usePaste.ts';
import '../edit/inputs/inputs.css';
import './paste.css';

export type PasteDialogProps = {
  /** Told of the ids of the nodes that have come. */
  readonly onAdded: (ids: readonly string[]) => void;
  readonly onClose: () => void;
};

/** From rows of a spreadsheet to the map: first they are pasted, then one sees what becomes what, and only then they are sent. */
export default function PasteDialog(props: PasteDialogProps) {
  return (
    <LateTexts>
      <PasteSteps {...props} />
    </LateTexts>
  );
}

function PasteSteps({ onAdded, onClose }: PasteDialogProps) {
  const { t } = useTranslation(['paste', 'page']);
  const { graph } = useMapSnapshot();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  // Whoever comes back from the preview finds what was pasted, and what was chosen of it.
  const [text, setText] = useState('');
  const [kept, setKept] = useState<KeptChoice | null>(null);
  const [asking, setAsking] = useState(false);
  if (graph === null) return null;
  return (
    <Modal
      variant="wide"
      title={t('paste:title')}
      closeLabel={t('page:close')}
      onClose={() => {
        if (pasted === null) onClose();
        else setAsking(true);
      }}
    >
      {pasted === null ? (
        <PasteStart text={text} onText={setText} onPasted={setPasted} />
      ) : (
        <PastePreview
          graph={graph}
          pasted={pasted}
          kept={kept}
          onAgain={(chosen) => {
            setKept(chosen);
            setPasted(null);
          }}
          onDone={(ids) => {
            onAdded(ids);
            onClose();
          }}
          onCancel={() => setAsking(true)}
        />
      )}
      {asking ? <DiscardDialog onStay={() => setAsking(false)} onDiscard={onClose} /> : null}
    </Modal>
  );
}
