import { describe, expect, it } from 'vitest';
import type { Command } from './Command.ts';
import { findCommands } from './findCommands.ts';

const command = (id: string, label: string, more: Partial<Command> = {}): Command => ({
  ...{ id, label, group: 'go', run: () => undefined },
  ...more,
});
const commands = [
  command('list', 'Vis kartet som: Liste'),
  command('municipality', 'Vis bare ringen Kommune', { group: 'only', whenSought: true }),
  command('actor', 'Legg til aktør', { words: 'En organisasjon eller et kontor' }),
  command('need', 'Legg til behov', { words: 'Noe noen mangler' }),
  command('order', 'Gjør om igjen'),
];
const found = (query: string): readonly string[] => findCommands(commands, query).map(({ id }) => id);

describe('findCommands', () => {
  it('lists all but the many when nothing is sought', () => {
    expect(found('  ')).toEqual(['list', 'actor', 'need', 'order']);
  });

  it('finds by the beginnings of words, all of them, in whatever order', () => {
    expect(found('vis bare kommune')).toEqual(['municipality']);
    expect(found('komm vis')).toEqual(['municipality']);
    expect(found('legg til')).toEqual(['actor', 'need']);
    expect(found('legg liste')).toEqual([]);
  });

  it('finds å, æ and ø however they are typed', () => {
    for (const typed of ['aktør', 'aktor', 'aktoer', 'AKTØR']) expect(found(typed), typed).toEqual(['actor']);
    expect(found('gjor')).toEqual(['order']);
  });

  it('finds by other words too, after those that are called so', () => {
    expect(found('kontor')).toEqual(['actor']);
    const also = [command('beside', 'Noe annet', { words: 'liste' }), ...commands];
    expect(findCommands(also, 'liste').map(({ id }) => id)).toEqual(['list', 'beside']);
  });
});
