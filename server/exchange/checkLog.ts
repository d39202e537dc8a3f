import { applyEdit, emptyGraph, equalValues, isLoose, looseIn } from '@sirkel/graph-schema';
import type { Edit, Graph } from '@sirkel/graph-schema';
import { invalidFile } from './mapFile.ts';
import type { FiledChange } from './mapFile.ts';

/**
 * Passes a log on and checks that it makes sense as it goes: it begins with the settings, no operation comes twice,
 * every edit tells truly what was before it (undo and history go by that), and after each change every relation has both
 * its ends. Holds the graph that the log makes.
 * @param log the changes
 * @param checkMade is given the graph when all changes have come, and the ids of what was blanked in it
 * @throws SirkelError INVALID while iterating; what `checkMade` throws
 */
export async function* checkLog(
  log: AsyncIterable<FiledChange>,
  checkMade: (graph: Graph, redacted: ReadonlySet<string>) => void,
): AsyncGenerator<FiledChange> {
  const graph = emptyGraph();
  const redacted = new Set<string>();
  const operations = new Set<string>();
  for await (const entry of log) {
    const { change } = entry;
    // The changes begin in the file's second line.
    const line = change.sequence + 1;
    if (operations.has(change.operationId)) throw invalidFile(line, `the operation ${change.operationId} comes twice.`);
    operations.add(change.operationId);
    change.edits.forEach((edit, index) => {
      if (!isTrueBefore(graph, edit)) {
        throw invalidFile(line, `edits[${String(index)}] gives as before what did not stand then (${edit.id}).`);
      }
      if (edit.action === 'redact') redacted.add(edit.id);
      applyEdit(graph, edit);
    });
    const sentence = nonsense(graph);
    if (sentence !== null) throw invalidFile(line, sentence);
    yield entry;
  }
  checkMade(graph, redacted);
}

function nonsense(graph: Graph): string | null {
  if (graph.settings === null) return 'a map begins with its settings and keeps them.';
  for (const relation of graph.waiting.values()) return `the relation ${relation.id} lacks one of its ends.`;
  return null;
}

function isTrueBefore(graph: Graph, edit: Edit): boolean {
  return edit.action === 'redact' || equalValues(edit.before, standing(graph, edit));
}

function standing(graph: Graph, { record, id }: Edit): unknown {
  if (record === 'node') return graph.nodes.get(id) ?? null;
  if (isLoose(record)) return looseIn(graph, record).get(id) ?? null;
  if (record === 'relation') return graph.relations.get(id) ?? graph.waiting.get(id) ?? null;
  return graph.settings;
}
