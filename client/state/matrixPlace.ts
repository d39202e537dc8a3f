/** What the rows and columns of the matrix are. */
export const matrixHeads = ['cells', 'rings', 'fields', 'entries'] as const;
export type MatrixHeads = (typeof matrixHeads)[number];

/** How its entries are ordered. */
export const matrixOrders = ['near', 'place', 'ties', 'name'] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

/** How the matrix is seen, as it stands in the address. */
export type MatrixPlace = { readonly heads: MatrixHeads; readonly order: MatrixOrder };

/** Nothing chosen yet: fields and rings, and those that hang together side by side. */
export const noMatrix: MatrixPlace = { heads: 'cells', order: 'near' };

/** Reads it; what is not known is as nothing chosen. */
export function readMatrixPlace(search: URLSearchParams): MatrixPlace {
  return {
    heads: matrixHeads.find((each) => each === search.get('matrix')) ?? noMatrix.heads,
    order: matrixOrders.find((each) => each === search.get('order')) ?? noMatrix.order,
  };
}

/** Writes what is not as it is without being chosen. */
export function writeMatrixPlace({ heads, order }: MatrixPlace, search: URLSearchParams): void {
  if (heads !== noMatrix.heads) search.set('matrix', heads);
  if (order !== noMatrix.order) search.set('order', order);
}
