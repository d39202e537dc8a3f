/** A GraphQL document with the types of what it gives and takes, known to the compiler only. */
export type Operation<Data, Variables> = {
  readonly text: string;
  readonly types?: (variables: Variables) => Data;
};

/** A document as an operation of these types. */
export function operation<Data, Variables>(text: string): Operation<Data, Variables> {
  return { text };
}
