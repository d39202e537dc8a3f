import type { EditCommand } from '@sirkel/graph-schema';

/** Has another view shown first; null shows the whole map. */
export function showingFirst(before: string | null, after: string | null): EditCommand {
  return { action: 'updateSettings', before: { defaultView: before }, after: { defaultView: after } } as EditCommand;
}
