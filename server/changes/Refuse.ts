/** Refuses with a sentence about a field of the record that is judged. */
export type Refuse = (field: string, sentence: string) => never;
