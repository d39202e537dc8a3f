import type { Field, FieldType } from '@sirkel/graph-schema';
import type { FormValue } from '../model/FormValues.ts';

/** What every input is given. */
export type InputProps<T extends FieldType['type'] = FieldType['type']> = {
  readonly field: Extract<Field, { readonly type: T }>;
  /** Field ids and row numbers with dots between. */
  readonly path: string;
  readonly value: FormValue | undefined;
  readonly onChange: (value: FormValue) => void;
};
