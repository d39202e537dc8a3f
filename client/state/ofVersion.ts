/** Makes something of a graph. That changes in place, so its version is part of the question: for React, which compares. */
export function ofVersion<Made>(_version: number, make: () => Made): Made {
  return make();
}
