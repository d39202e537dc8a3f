import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useMay } from '../../state/useMe.ts';
import { useEditDesk } from './desk/useEditDesk.ts';
import './notices.css';

/** What one can do with a node, for those who may. */
export function NodeActions({ id }: { readonly id: string }) {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  if (!useMay('commit')) return null;
  return (
    <div className="edit-actions">
      <Button variant="secondary" onClick={() => desk.begin({ task: 'editNode', id })}>
        {t('edit')}
      </Button>
      <Button
        variant="secondary"
        onClick={() => desk.begin({ task: 'addRelation', node: id, id: globalThis.crypto.randomUUID() })}
      >
        {t('addTie')}
      </Button>
      <Button variant="tertiary" onClick={() => desk.begin({ task: 'removeNode', id })}>
        {t('remove')}
      </Button>
    </div>
  );
}

/** What one can do with a tie, for those who may. */
export function RelationActions({ id }: { readonly id: string }) {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  if (!useMay('commit')) return null;
  return (
    <div className="edit-actions">
      <Button variant="secondary" onClick={() => desk.begin({ task: 'editRelation', id })}>
        {t('edit')}
      </Button>
      <Button variant="tertiary" onClick={() => desk.begin({ task: 'removeRelation', id })}>
        {t('remove')}
      </Button>
    </div>
  );
}

/** Begins something new, for those who may. */
export function AddButton() {
  const { t } = useTranslation('edit');
  const desk = useEditDesk();
  if (!useMay('commit')) return null;
  return (
    <Button
      className="add-button"
      onClick={() => desk.begin({ task: 'chooseKind', id: globalThis.crypto.randomUUID() })}
    >
      <Icon name="plus" />
      <span className="add-button__text">{t('add')}</span>
    </Button>
  );
}
