/** That the data are damaged, as the database itself says it. @param what for the sentence that people read */
export function damage(what: string): Error {
  return Object.assign(new Error(what), { code: 'LEVEL_CORRUPTION' });
}
