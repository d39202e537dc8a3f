import { nodeKinds } from '@sirkel/graph-schema';
import type { NodeKind, NodeRecord } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.tsx';
import { Modal } from '../../../components/Modal.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { NodeGlyph } from '../../frame/Glyph.tsx';
import { useEditDesk } from '../desk/useEditDesk.ts';
import { DiscardDialog } from '../form/DiscardDialog.tsx';

/** What to add, in plain words. Whoever came here from a form that is being written takes the writing along. */
export function KindChooser({ id }: { readonly id: string }) {
  const { t } = useTranslation(['edit', 'page']);
  const language = useLanguage();
  const desk = useEditDesk();
  const [asking, setAsking] = useState(false);
  const close = (): void => {
    if (desk.readDraft({ id }) === null) desk.close();
    else setAsking(true);
  };
  return (
    <Modal variant="sheet" title={t('kind.title')} closeLabel={t('page:close')} onClose={close}>
      <ul className="modal__body kinds">
        {nodeKinds.map((kind) => (
          <li key={kind.id}>
            <button
              type="button"
              className="kinds__one"
              onClick={() => {
                desk.begin({ task: 'addNode', id, kind: kind.id as NodeKind });
              }}
            >
              <NodeGlyph node={{ id: '', kind: kind.id, name: '', status: 'existing' } as NodeRecord} />
              <span className="kinds__name">{kind.labels[language]}</span>
              <span className="kinds__help">{kind.help[language]}</span>
            </button>
          </li>
        ))}
        {desk.readDraft({ id }) === null ? (
          <li>
            <button type="button" className="kinds__one" onClick={() => desk.begin({ task: 'pasteRows' })}>
              <Icon name="plus" />
              <span className="kinds__name">{t('edit:kind.paste')}</span>
              <span className="kinds__help">{t('edit:kind.pasteHelp')}</span>
            </button>
          </li>
        ) : null}
      </ul>
      {asking ? <DiscardDialog onStay={() => setAsking(false)} onDiscard={desk.close} /> : null}
    </Modal>
  );
}
