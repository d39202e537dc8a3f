/** The id of the node that only this writer changes. */
export const nodeOfWriter = (writer: number): string => `writer-${String(writer)}`;

/** What stands in the node's description before its writer changes it. */
export const firstText = 'Ny på kartet.';
