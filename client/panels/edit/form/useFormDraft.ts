import type { Field } from '@sirkel/graph-schema';
import { useState } from 'react';
import type { Draft } from '../../../state/createDrafts.ts';
import type { FormTask } from '../desk/Task.ts';
import { useEditDesk } from '../desk/useEditDesk.ts';
import { formValuesOf } from '../model/formValueOf.ts';

/**
 * What is written in a form: as it was left, else as the record stood when it was opened. It changes only by its own
 * writer, whatever happens on the map.
 */
export function useFormDraft(
  task: FormTask,
  fields: readonly Field[],
  start: Readonly<Record<string, unknown>>,
): readonly [Draft, (draft: Draft) => void] {
  const desk = useEditDesk();
  const [draft, setDraft] = useState<Draft>(
    () => desk.readDraft(task) ?? { before: start, values: formValuesOf(fields, start) },
  );
  return [
    draft,
    (next) => {
      setDraft(next);
      desk.writeDraft(task, next);
    },
  ];
}
