import { createHash } from 'node:crypto';
import { isMunicipalityCode, SirkelError } from '@sirkel/graph-schema';
import type { EditCommand, Language, Person } from '@sirkel/graph-schema';
import type { LiveMap } from '../projection/LiveMap.ts';
import type { CommandDeps } from './CommandDeps.ts';
import { createMap } from './createMap.ts';
import type { CreateMapInput } from './createMap.ts';

/** What a new map begins with beside its settings, as the seed gives it: the same for the same map. */
export type TemplateOf = (wanted: {
  readonly map: string;
  readonly municipalities: readonly string[];
  readonly language: Language;
}) => Promise<readonly EditCommand[]>;

export type CreateFromTemplateInput = Omit<CreateMapInput, 'cause' | 'more'> & {
  readonly municipalities: readonly string[];
  readonly language: Language;
};

// A region has fewer; the log should not be filled by one question.
const MOST_MUNICIPALITIES = 100;

/**
 * Makes a map, and then writes what the template suggests as one change of whoever asked, so that it can be taken back as
 * any other. Asked again with the same content, also after it broke off between the two, it makes no second of either.
 * @throws SirkelError as `createMap` does, INVALID for what is no municipality, and CONFLICT also for a map of that id that
 *   was made without the template or with another choice
 */
export async function createFromTemplate(
  deps: CommandDeps,
  person: Person,
  { municipalities, language, ...input }: CreateFromTemplateInput,
  templateOf: TemplateOf,
): Promise<LiveMap> {
  checkMunicipalities(municipalities);
  const live = await createMap(deps, person, { ...input, cause: 'edit', more: { municipalities, language } });
  const edits = await templateOf({ map: input.map, municipalities, language });
  await live.submit({
    type: 'commit',
    operationId: secondOperation(input.map),
    person,
    cause: 'edit',
    edits,
  });
  return live;
}

/** The id of the change that suggests: one for each map, whoever asks again and how, and as short as an id has to be. */
function secondOperation(map: string): string {
  return createHash('sha256').update(`template ${map}`).digest('hex').slice(0, 32);
}

function checkMunicipalities(codes: readonly string[]): void {
  const path = 'input.municipalities';
  if (codes.length > MOST_MUNICIPALITIES) {
    throw new SirkelError('INVALID', `Expected at most ${String(MOST_MUNICIPALITIES)} municipalities.`, { path });
  }
  const wrong = codes.find((code) => !isMunicipalityCode(code));
  if (wrong === undefined) return;
  throw new SirkelError('INVALID', `Expected codes of municipalities, of four digits; got "${wrong.slice(0, 80)}".`, {
    path,
  });
}
