import { readFileSync } from 'node:fs';
import { defaultSettings, relationKind } from '@sirkel/graph-schema';
import type { EditCommand, ExpectedTie, LocalizedText, NewNode, NewRelation, NodeKind } from '@sirkel/graph-schema';
import { parse } from 'yaml';
import { checkNode, checkRelation } from './checkRecord.ts';
import { readSource } from './readSource.ts';
import type { SeedSource, Source, SourceTitles } from './readSource.ts';
import { seedId } from './seedId.ts';
import type { SeedMap } from './SeedMap.ts';

type SeedNode = {
  readonly id: string;
  readonly sources: readonly SeedSource[];
  readonly placement?: string;
} & Readonly<Record<string, unknown>>;
type NodeFile = {
  readonly file: string;
  readonly kind: NodeKind;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly placement: string;
};
type SeedRelation = {
  readonly id: string;
  readonly kind: NewRelation['kind'];
  readonly from: string;
  readonly to: string;
  readonly source: SeedSource;
} & Readonly<Record<string, unknown>>;
type SeedSettings = {
  readonly mapId: string;
  readonly title: LocalizedText;
  readonly region: string;
  readonly description: LocalizedText;
  readonly source: string;
  readonly register: string;
  readonly expectedTies: readonly (Omit<ExpectedTie, 'source'> & { readonly source: SeedSource })[];
};

// What a node says about its place when its own entry says nothing: the booklet names hardly any ring or field.
const OUR_READING = 'Der kilden ikke nevner ring, felt, sektor eller rekkevidde, er det vår lesning.';

const nodeFiles: readonly NodeFile[] = [
  { file: 'actors', kind: 'actor', defaults: {}, placement: OUR_READING },
  { file: 'services', kind: 'service', defaults: {}, placement: OUR_READING },
  {
    file: 'needs',
    kind: 'need',
    defaults: {},
    placement: 'Folks behov ligger innerst, og andres utfordringer der de merkes. Ring og felt er vår lesning.',
  },
  {
    file: 'measures',
    kind: 'measure',
    defaults: { status: 'proposed', progress: 'idea' },
    placement: 'Anbefalingen ligger der heftet vil ha den gjennomført. Ring og felt er vår lesning.',
  },
  { file: 'stories', kind: 'story', defaults: { status: 'existing' }, placement: OUR_READING },
  { file: 'resources', kind: 'resource', defaults: { status: 'existing' }, placement: OUR_READING },
];

/**
 * Reads the booklet's ecosystem from the data files beside this one.
 * @returns the map, its content as two commands: nodes first, then the relations between them
 * @throws Error that names the file's entry when a source, a kind or an end is not known
 */
export function readSeedMap(): SeedMap {
  const settings = readData('settings') as SeedSettings;
  const titles: SourceTitles = {
    source: settings.source,
    register: settings.register,
    sections: readData('sections') as Record<string, string>,
  };
  const nodes = nodeFiles.flatMap((nodeFile) =>
    (readData(nodeFile.file) as readonly SeedNode[]).map((entry) => readNode(entry, nodeFile, titles)),
  );
  const relations = (readData('relations') as readonly SeedRelation[]).map((entry) => readRelation(entry, titles));
  return {
    mapId: settings.mapId,
    operationId: `seed-${settings.mapId}`,
    settings: readSettings(settings, titles),
    edits: [
      nodes.map((node): EditCommand => ({ action: 'addNode', node })),
      relations.map((relation): EditCommand => ({ action: 'addRelation', relation })),
    ],
  };
}

function readData(file: string): unknown {
  return parse(readFileSync(new URL(`./data/${file}.yaml`, import.meta.url), 'utf8'));
}

function readNode({ id, sources, placement, ...fields }: SeedNode, file: NodeFile, titles: SourceTitles): NewNode {
  const { kind, defaults } = file;
  const read: Source[] = sources.map((source) => readSource(source, titles));
  read.push({ title: 'Sirkels lesning', certainty: 'assumed', note: placement ?? file.placement });
  return checkNode(id, kind, { extent: 'single', ...defaults, ...fields, id: seedId(id), kind, sources: read });
}

function readRelation({ id: key, source, ...fields }: SeedRelation, titles: SourceTitles): NewRelation {
  const ends = [seedId(fields.from), seedId(fields.to)] as const;
  const [from, to] = relationKind(fields.kind).mutual && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
  const id = seedId(`${fields.kind}:${fields.from}:${fields.to}`);
  return checkRelation(key, { ...fields, id, from, to, sources: [readSource(source, titles)] });
}

function readSettings(settings: SeedSettings, titles: SourceTitles): SeedMap['settings'] {
  const { version: _, ...defaults } = defaultSettings({ title: settings.title });
  return {
    ...defaults,
    region: settings.region,
    description: settings.description,
    visibility: 'public',
    referenceModel: {
      ...defaults.referenceModel,
      expectedTies: settings.expectedTies.map((tie) => ({ ...tie, source: readSource(tie.source, titles) })),
    },
  };
}
