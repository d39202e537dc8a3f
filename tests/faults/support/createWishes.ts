import { randomUUID } from 'node:crypto';
import type { EditCommand, NewNode } from '@sirkel/graph-schema';
import type { Random } from './createRandom.ts';

/** What a writer asks for next, and what it has once that was done. */
export type Wish = { readonly edits: readonly EditCommand[]; done(): void };

type Tie = { readonly id: string; readonly from: string; readonly to: string };

// More than so many nodes one writer does not have; so the map stays small however long the test is.
const MOST_NODES = 12;

/**
 * Wishes of one writer, who changes only what is their own, so that nothing of it is refused. Each is of several edits
 * that must all be there or none: two nodes with their tie, a tie that goes to another node, a pair that goes again.
 */
export function createWishes(name: string, random: Random): () => Wish {
  let nodes: readonly string[] = [];
  let ties: readonly Tie[] = [];
  let count = 0;
  const addPair = (): Wish => {
    count += 1;
    const [one, other] = [randomUUID(), randomUUID()];
    const tie = newTie(one, other);
    const edits = [addActor(one, `${name} ${String(count)}`), addActor(other, `${name} også`), addTie(tie)];
    return {
      edits,
      done: () => {
        nodes = [...nodes, one, other];
        ties = [...ties, tie];
      },
    };
  };
  const moveTie = (old: Tie, to: string): Wish => {
    const tie = newTie(old.from, to);
    return {
      edits: [{ action: 'removeRelation', id: old.id }, addTie(tie)],
      done: () => (ties = [...ties.filter(({ id }) => id !== old.id), tie]),
    };
  };
  const removeNode = (node: string): Wish => {
    const own = ties.filter(({ from, to }) => from === node || to === node);
    const removed = own.map(({ id }) => ({ action: 'removeRelation', id }) as const);
    return {
      edits: [...removed, { action: 'removeNode', id: node }],
      done: () => {
        nodes = nodes.filter((id) => id !== node);
        ties = ties.filter((tie) => !own.includes(tie));
      },
    };
  };
  // Two ties of one kind between the same ends would be refused.
  const isFree = (from: string, to: string): boolean =>
    from !== to && !ties.some((tie) => tie.from === from && tie.to === to);
  return () => {
    const choice = random.between(0, 4);
    const tie = random.oneOf(ties);
    const node = random.oneOf(nodes);
    if (node === undefined || (choice < 2 && nodes.length < MOST_NODES)) return addPair();
    const to = tie && random.oneOf(nodes.filter((id) => isFree(tie.from, id)));
    return choice === 3 || tie === undefined || to === undefined ? removeNode(node) : moveTie(tie, to);
  };
}

function addActor(id: string, name: string): EditCommand {
  return { action: 'addNode', node: { id, kind: 'actor', name, status: 'existing' } as NewNode };
}

function addTie(tie: Tie): EditCommand {
  return { action: 'addRelation', relation: { ...tie, kind: 'funds', status: 'existing' } };
}

const newTie = (from: string, to: string): Tie => ({ id: randomUUID(), from, to });
