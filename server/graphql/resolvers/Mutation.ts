import { defaultSettings, formatCursor } from '@sirkel/graph-schema';
import type { Change, Language, Visibility } from '@sirkel/graph-schema';
import { commit } from '../../commands/commit.ts';
import { createFromTemplate } from '../../commands/createFromTemplate.ts';
import { createMap } from '../../commands/createMap.ts';
import { openReadable } from '../../commands/readMaps.ts';
import { removeMap } from '../../commands/removeMap.ts';
import { redo, undo } from '../../commands/undo.ts';
import type { UndoInput } from '../../commands/undo.ts';
import type { GraphqlParts } from '../GraphqlParts.ts';
import { readEdits } from '../readEdits.ts';
import type { EditInput } from '../readEdits.ts';
import { noteMap } from '../RequestContext.ts';
import type { RequestContext } from '../RequestContext.ts';
import type { Resolver, TypeResolvers } from '../Resolver.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { liveMapValue } from './EcosystemMap.ts';

type OfMap = { readonly map: string };
type CommitArgs = OfMap & { readonly operationId: string; readonly edits: readonly EditInput[] };
type CreateMapArgs = {
  readonly operationId: string;
  readonly input: {
    readonly id: string;
    readonly title: string;
    readonly region?: string | null;
    readonly visibility: Visibility;
    readonly template: 'circle' | 'region';
    readonly municipalities: readonly string[];
    readonly language: Language;
  };
};

/** What can be done. Rights and rules stand in the commands; here is only how they are asked for. */
export function mutationResolvers(parts: GraphqlParts): TypeResolvers {
  const written =
    <Args extends OfMap>(write: (args: Args, context: RequestContext) => Promise<Change>): Resolver<unknown, Args> =>
    async (_source, args, context, info: GraphQLResolveInfo) => {
      await context.meter.write(args.map, 'edits' in args && Array.isArray(args.edits) ? args.edits.length : 1);
      const change = await write(args, context);
      const live = await openReadable(parts.liveMaps, context.person, args.map);
      noteMap(context, info, live);
      return { change, cursor: formatCursor({ epoch: live.head().epoch, sequence: change.sequence }) };
    };
  const mutation = {
    commit: written<CommitArgs>(({ map, operationId, edits }, { person }) =>
      commit(parts, person, { map, operationId, edits: readEdits(edits) }),
    ),
    undo: written<UndoInput>((input, { person }) => undo(parts, person, input)),
    redo: written<UndoInput>((input, { person }) => redo(parts, person, input)),
    createMap: async (_source, { operationId, input }: CreateMapArgs, { person, meter }) => {
      await meter.write('a new map', 1);
      const { id: map, title, region, visibility, template, municipalities, language } = input;
      const settings = {
        ...defaultSettings({ title: { nb: title }, visibility }),
        ...(region === undefined || region === null ? {} : { region }),
      };
      const made = { map, operationId, settings };
      const live =
        template === 'circle'
          ? await createMap(parts, person, { ...made, cause: 'edit' })
          : await createFromTemplate(parts, person, { ...made, municipalities, language }, parts.templateOf);
      return { map: liveMapValue(live) };
    },
    removeMap: async (_source, { map }: OfMap, { person, meter }) => {
      await meter.write(map, 1);
      await removeMap(parts, person, map);
      return { map };
    },
  } satisfies Record<string, Resolver<unknown, never>>;
  return mutation;
}
