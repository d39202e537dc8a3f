/** A source as the data files write it: a heading of the booklet with lines, or the register of organisations. */
export type SeedSource = {
  readonly section?: string;
  readonly lines?: string;
  readonly register?: true;
  readonly certainty?: 'stated' | 'derived' | 'assumed';
  readonly note?: string;
};

export type SourceTitles = {
  /** The booklet. */
  readonly source: string;
  /** Where organisation numbers come from. */
  readonly register: string;
  /** Headings by section id. */
  readonly sections: Readonly<Record<string, string>>;
};

export type Source = {
  readonly title: string;
  readonly where?: string;
  readonly certainty: 'stated' | 'derived' | 'assumed';
  readonly note?: string;
};

/**
 * Writes a source out as a record holds it, for example `«Sosenteriet», linje 850–870`.
 * @throws Error naming the section when it is not in the list of headings
 */
export function readSource(source: SeedSource, titles: SourceTitles): Source {
  if (source.register === true) return { title: titles.register, certainty: 'stated' };
  const heading = titles.sections[source.section ?? ''];
  if (heading === undefined || source.lines === undefined) {
    throw new Error(`A source must name a section of sections.yaml and lines; got ${JSON.stringify(source)}.`);
  }
  return {
    title: titles.source,
    where: `«${heading}», linje ${source.lines}`,
    certainty: source.certainty ?? 'stated',
    ...(source.note === undefined ? {} : { note: source.note }),
  };
}
