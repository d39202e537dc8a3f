import type { Graph, Language } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import type { Place } from '../../state/address.ts';
import type { AddressBar } from '../../state/createAddressBar.ts';
import type { Preferences } from '../../state/createPreferences.ts';
import type { ErrandDesk } from '../../state/errands.ts';
import type { EditDesk } from '../edit/desk/createEditDesk.ts';
import type { HelpDesk } from '../help/createHelpDesk.ts';
import type { LookWords } from '../looks/LookWords.ts';
import type { Chord } from '../keys/pageKeys.ts';

/** The groups in which commands are listed, in this order; entries of the map come before them. */
export const commandGroups = ['go', 'change', 'only', 'share', 'settings', 'help'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** The texts that commands are called by. */
export const commandNamespaces = ['help', 'map', 'page', 'layouts', 'list', 'picture', 'maps', 'views'] as const;

/** Something one can do from everywhere. */
export type Command = {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Other words by which it is found. */
  readonly words?: string;
  /** The keys that do the same. */
  readonly chord?: Chord;
  /** Whether it is listed only once one looks for it: there are many of its sort. */
  readonly whenSought?: true;
  readonly run: () => void;
};

/** What commands read and move. */
export type CommandWorld = {
  readonly graph: Graph;
  readonly place: Place;
  readonly bar: AddressBar;
  readonly language: Language;
  readonly preferences: Preferences;
  readonly desk: EditDesk;
  readonly help: HelpDesk;
  readonly errands: ErrandDesk;
  /** Whether the screen is large enough for what is made for a room. */
  readonly isRoomy: boolean;
  readonly may: { readonly edit: boolean; readonly undo: boolean };
  readonly can: { readonly undo: boolean; readonly redo: boolean };
  readonly t: TFunction<typeof commandNamespaces>;
  /** What looks are told with. */
  readonly ofLooks: LookWords['t'];
};
