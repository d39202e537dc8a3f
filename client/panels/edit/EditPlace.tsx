import { lazy, Suspense } from 'react';
import { useMay } from '../../state/useMe.ts';
import { useDeskState } from './desk/useEditDesk.ts';
import { Notices } from './Notices.tsx';

const EditSurface = lazy(() => import('./EditSurface.tsx'));

/** Where forms and questions appear, fetched when the first is needed; and what is told about them. */
export function EditPlace() {
  const { task } = useDeskState();
  const may = useMay('commit');
  return (
    <>
      {task === null || !may ? null : (
        <Suspense fallback={null}>
          <EditSurface />
        </Suspense>
      )}
      <Notices />
    </>
  );
}
