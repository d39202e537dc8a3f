import { readFileSync } from 'node:fs';
import { inLanguage } from '@sirkel/graph-schema';
import type { EditCommand, Language, Localized, LocalizedText, NewNode, NodeKind } from '@sirkel/graph-schema';
import { parse } from 'yaml';
import { checkNode } from './checkRecord.ts';
import { seedId } from './seedId.ts';

/** A map that is to begin with what a region usually has. */
export type WantedRegion = {
  readonly map: string;
  /** Codes; what is local reaches these. */
  readonly municipalities: readonly string[];
  /** The language that names are written in. */
  readonly language: Language;
};

type Entry = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: Localized;
  readonly shortName?: Localized;
  readonly summary: LocalizedText;
  readonly local?: true;
  readonly section?: string;
  readonly lines?: string;
} & Readonly<Record<string, unknown>>;

const titles: Localized = {
  nb: 'Mal for en region',
  nn: 'Mal for ein region',
  en: 'Template for a region',
};
const notes: Localized = {
  nb: 'Et forslag fra malen. Ingen har sagt om det finnes hos dere.',
  nn: 'Eit forslag frå malen. Ingen har sagt om det finst hos dykk.',
  en: 'A suggestion from the template. Nobody has said whether it exists with you.',
};

/**
 * What a region usually has, as suggestions: proposed, and assumed by the template until somebody who knows the region
 * says so. Asked again for the same map it gives the same, with the same ids.
 */
export function regionTemplate(wanted: WantedRegion): readonly EditCommand[] {
  const sections = readData('sections') as Record<string, string>;
  return (readData('template') as readonly Entry[]).map((entry) => ({
    action: 'addNode',
    node: readEntry(entry, wanted, sections),
  }));
}

function readEntry(
  { id, kind, name, shortName, local, section, lines, ...fields }: Entry,
  { map, municipalities, language }: WantedRegion,
  sections: Readonly<Record<string, string>>,
): NewNode {
  const where = section === undefined ? {} : { where: whereOf(sections[section], lines, language) };
  return checkNode(`template entry ${id}`, kind, {
    ...fields,
    id: seedId(`${map}:${id}`),
    kind,
    name: inLanguage(name, language),
    ...(shortName === undefined ? {} : { shortName: inLanguage(shortName, language) }),
    ...(local === true && municipalities.length > 0 ? { municipalities } : {}),
    status: 'proposed',
    sources: [{ title: titles[language], ...where, certainty: 'assumed', note: notes[language] }],
  });
}

function whereOf(heading: string | undefined, lines: string | undefined, language: Language): string {
  if (heading === undefined || lines === undefined) {
    throw new Error('An entry of the template must name a section of sections.yaml with its lines, or neither.');
  }
  const words: Localized = {
    nb: `etter heftet: «${heading}», linje ${lines}`,
    nn: `etter heftet: «${heading}», linje ${lines}`,
    en: `after the booklet: “${heading}”, lines ${lines}`,
  };
  return words[language];
}

function readData(file: string): unknown {
  return parse(readFileSync(new URL(`./data/${file}.yaml`, import.meta.url), 'utf8'));
}
