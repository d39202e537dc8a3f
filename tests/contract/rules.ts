/** What every store keeps, numbered. Each rule has one test, run over both adapters; the tests name their rule. */
export const rules = {
  S1: 'rows, changes and head commit together',
  S2: 'a decision that throws writes nothing, and its error comes out as it was',
  S3: 'a fault anywhere in a write leaves nothing of it behind',
  S4: 'a change with another number than the next, or an operation not asked for or already there, is refused',
  S5: '25 writers in one process make a log without hole or double, and each gets its own change back',
  S6: '25 writers in each of two processes make one log without hole or double, and neither process starves',
  S7: 'a decision is told which operations the log has, with their digests, and an empty decision writes nothing',
  S8: 'a write whose answer was lost and that is done again is written once',
  S9: 'a relation can neither outlive its ends nor come before them',
  S10: 'a relation put with other ends or of another kind is the same relation at its new place',
  S11: 'a decision gets exactly what came after what its writer knew',
  S12: 'a writer ahead of the log, or more than MAX_TAIL behind it, is told to reload and nothing is written',
  S13: 'reading since a sequence gives exactly what came after, in order, up to the limit',
  S14: 'loading while others write gives no dangling relation and equals the fold of the log',
  S15: 'rows hold the present, and loading a map reads none of its log, however long it is',
  S16: 'well-formed text of every plane, quotes, Cypher and 100 kB come back identical',
  S17: 'ill-formed text is refused wherever it stands, and nothing is written',
  S18: 'numbers, booleans, lists and nested values come back identical',
  S19: 'making a map again with the same digest changes nothing, with another it is a conflict',
  S20: 'removing a map removes all of it, and nothing else',
  S21: 'a map that is not there is left out of heads and is NOT_FOUND elsewhere',
  S22: 'ids and history survive export and restore into a second map',
  S23: 'a map restored over itself begins a new epoch and goes on from its log',
  S24: 'when the source of a restoration breaks off, what stood still stands and nothing is left over',
  S25: 'a map being restored does not show before its last change is in',
  S26: 'a log with a hole, with nothing in it or without settings is not restored',
  S27: 'a redaction blanks the field in the row and in all earlier changes, and their digests confirm no guess at it',
  S28: 'access records are kept by collection and key',
  S29: 'of several that take an access record at once exactly one gets it',
  S30: 'opening again changes nothing and finds everything',
  S31: 'the same operation with the same content is one change, on whichever server, and with other content INVALID',
  S32: 'a map restored over itself refuses the old epoch, and takes no command into the log it had',
  S33: 'a redaction of what neither the present nor the log has held is refused, and nothing is written',
  S34: 'a survey finds every row as it lies, and nothing wrong with what the store itself has written',
  S35: 'mending writes rows and changes together or not at all, under the same epoch, and is told what came meanwhile',
  S36: 'a store that takes writes says so',
  S37: 'what was decided about a finding hangs on no node, is a row of its own, and goes and is restored with its map',
  S38: 'views and tours are rows of their own that hang on nothing, and go and are restored with their map',
} as const;

export type RuleId = keyof typeof rules;

/** A test's name from its rule. */
export function rule(id: RuleId): string {
  return `${id} ${rules[id]}`;
}
