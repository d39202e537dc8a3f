/** What of the picture can be made to show something: size, colour and symbol of nodes, width and colour of ties. */
export const lookChannels = ['size', 'colour', 'symbol', 'width', 'tieColour'] as const;
export type LookChannel = (typeof lookChannels)[number];

/** How numbers become steps: alike wide, each so many times the one before, or with as many in each. */
export const lookScales = ['linear', 'log', 'quantile'] as const;
export type LookScale = (typeof lookScales)[number];

/** What a channel shows. */
export type LookChoice = {
  /** The id of a field or measure; whether there is such a one, the looks themselves know. */
  readonly by: string;
  readonly scale: LookScale;
};

/** How the picture looks, as it stands in the address; null: as the circle has it of its own. */
export type LookPlace = Readonly<Record<LookChannel, LookChoice | null>> & {
  /** Whether groups and roles take part in what the server works out. */
  readonly withGroups: boolean;
};

/** What the server works out of each actor, in the network of actors. */
export const measureIds = ['betweenness', 'contacts', 'constraint', 'effectiveSize', 'coreNumber'] as const;
export type MeasureId = (typeof measureIds)[number];

/** The circle's own look. */
export const circleLook: LookPlace = {
  size: null,
  colour: null,
  symbol: null,
  width: null,
  tieColour: null,
  withGroups: false,
};

/** Whether all of it is as the circle has it of its own. */
export function isCircleLook(look: LookPlace): boolean {
  return lookChannels.every((channel) => look[channel] === null);
}

/** Whether a look shows what the server has to work out: that is only asked for where it is shown. */
export function looksAtMeasures({ size, colour }: Pick<LookPlace, 'size' | 'colour'>): boolean {
  return measureIds.some((id) => id === size?.by || id === colour?.by);
}

/** Reads it; what is no name of a field is passed over. */
export function readLookPlace(search: URLSearchParams): LookPlace {
  const choices = lookChannels.map((channel) => [channel, readChoice(search.get(channel))]);
  const look = Object.fromEntries(choices) as Readonly<Record<LookChannel, LookChoice | null>>;
  return { ...look, withGroups: search.get('lookGroups') === 'in' && looksAtMeasures(look) };
}

/** Writes what is not as it is without being chosen: `size=ties`, `width=amount:log`, `lookGroups=in`. */
export function writeLookPlace(look: LookPlace, search: URLSearchParams): void {
  for (const channel of lookChannels) {
    const choice = look[channel];
    if (choice !== null) search.set(channel, choice.scale === 'linear' ? choice.by : `${choice.by}:${choice.scale}`);
  }
  if (look.withGroups && looksAtMeasures(look)) search.set('lookGroups', 'in');
}

// A map's own fields have ids of up to 64 characters, with their mark before them.
const written = /^([A-Za-z][A-Za-z0-9-]{0,70})(?::([a-z]+))?$/;

function readChoice(text: string | null): LookChoice | null {
  const [, by, scale] = written.exec(text ?? '') ?? [];
  return by === undefined ? null : { by, scale: lookScales.find((each) => each === scale) ?? 'linear' };
}
