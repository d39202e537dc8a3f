import type { EditCommand, MapSettings } from '@sirkel/graph-schema';

/** A map that is loaded at the first start: its settings, then its content as commands with stable operation ids. */
export type SeedMap = {
  readonly mapId: string;
  /** Commands get the ids `<operationId>-1`, `-2` … so that loading twice changes nothing. */
  readonly operationId: string;
  readonly settings: Omit<MapSettings, 'version'>;
  /** In order: a list is one command and becomes one change. */
  readonly edits: readonly (readonly EditCommand[])[];
};
