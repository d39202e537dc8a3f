import type { Language, MapSettings } from '@sirkel/graph-schema';
import { createContext, useContext } from 'react';
import { pathId } from '../model/problemText.ts';

/** What all inputs of one form share. */
export type FormFrame = {
  /** Begins the ids of its inputs. */
  readonly form: string;
  readonly language: Language;
  readonly settings: MapSettings | null;
  /** The kind of node that the form is about; null in a relation's form. */
  readonly kind: string | null;
  /** The ring that stands in the form; empty where there is none. */
  readonly layer: string;
  /** What to mend, as sentences, by path. */
  readonly problems: ReadonlyMap<string, string>;
};

export const FormFrameContext = createContext<FormFrame | null>(null);

/** The form around an input. */
export function useFormFrame(): FormFrame {
  const frame = useContext(FormFrameContext);
  if (frame === null) throw new Error('An input stands in a form.');
  return frame;
}

/** The ids and state that bind an input to its label, its help and what is wrong with it. */
export type Binding = {
  readonly id: string;
  readonly helpId: string;
  readonly problemId: string;
  readonly problem: string | undefined;
  /** To be spread on the input itself. */
  readonly aria: {
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-required': true | undefined;
  };
};

/** Binds the input at a path. */
export function useBinding(path: string, required = false): Binding {
  const { form, problems } = useFormFrame();
  const id = pathId(form, path);
  const problem = problems.get(path);
  const helpId = `${id}-help`;
  const problemId = `${id}-problem`;
  return {
    id,
    helpId,
    problemId,
    problem,
    aria: {
      'aria-describedby': problem === undefined ? helpId : `${problemId} ${helpId}`,
      'aria-invalid': problem === undefined ? undefined : true,
      'aria-required': required ? true : undefined,
    },
  };
}
