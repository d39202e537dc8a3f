import { useTranslation } from 'react-i18next';
import type { ComponentType } from 'react';
import type { Part } from '../../components/createPart.ts';
import { usePart } from '../../components/usePart.ts';
import { Modal } from '../../components/Modal.tsx';
import { useMay } from '../../state/useMe.ts';
import { useDeskState, useEditDesk } from './desk/useEditDesk.ts';
import { NotFetched } from '../frame/NotFetched.tsx';
import type { NotFetchedProps } from '../frame/NotFetched.tsx';
import { editPart } from './editPart.ts';
import { Notices } from './Notices.tsx';

/** Where forms and questions appear, fetched when the first is needed; and what is told about them. */
export function EditPlace({ part = editPart }: { readonly part?: Part<ComponentType> }) {
  const { task } = useDeskState();
  const wanted = useMay('commit') && task !== null;
  const fetched = usePart(part, wanted);
  return (
    <>
      {wanted && fetched.state === 'there' ? <fetched.content /> : null}
      {wanted && fetched.state === 'failed' ? (
        <FormNotFetched tries={fetched.tries} onAgain={() => void part.again()} />
      ) : null}
      <Notices />
    </>
  );
}

function FormNotFetched(props: NotFetchedProps) {
  const { t } = useTranslation(['edit', 'page']);
  const desk = useEditDesk();
  return (
    <Modal variant="box" title={t('edit:notFetched')} closeLabel={t('page:close')} onClose={desk.putAway}>
      <div className="modal__body">
        <NotFetched {...props} />
      </div>
    </Modal>
  );
}
