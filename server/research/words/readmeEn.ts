import type { ReadmeFacts } from './ReadmeFacts.ts';

/** README.md of a package, in English. */
export const readmeEn = (facts: ReadmeFacts): string => `# ${facts.title}

Taken out of Sirkel ${facts.version}: the map \`${facts.map}\`, change ${String(facts.sequence)}
(moment \`${facts.cursor}\`), on ${facts.day}.
${String(facts.nodes)} entries and ${String(facts.relations)} ties; ${String(facts.told)} findings, and ${String(facts.notRecorded)} more
on what is only not recorded.

**The figures describe this map, not the region.** What nobody has recorded may be there all the same.

## The files

${files}

The CSV files are UTF-8 with a BOM, commas between columns, points in numbers, CRLF after each line. In a Norwegian
spreadsheet: Data → From text/CSV. Empty is unknown, not 0. Several values in one cell are set apart by \`|\`. A text that a
spreadsheet would run as a formula has an apostrophe before it; in \`findings.json\` it stands unchanged.

## Three kinds of “not there”

They are never mixed. \`statedMissing\`: a source says that it is missing. \`askedAbsent\`: those concerned were asked, and it
does not exist. \`notRecorded\`: nobody has recorded it. Only the first two are gaps in the ecosystem; the third is a gap in
the map. Empty is what is there but narrow.

## On what it was computed

- **What counts**: status \`existing\`, \`ongoing\` and \`weak\`. Suggestions that nobody has answered (\`review\` = \`pending\`,
  here ${String(facts.pending)}) stand in the files, marked, and count nowhere.
- **records**: the entries and ties as they stand, groups and roles among them.
- **actors**: the actors and what goes between them (\`cooperatesWith\`, \`refersTo\`, \`informs\`, \`advises\`, \`trains\`, \`funds\`,
  \`procuresFrom\`). A service stands for those who provide it: what leads to it leads to each of them. One that nobody is
  recorded to provide ties nobody. Without direction and weight; ties side by side, or there and back, are one.
- **whole**: everything and all ties, without direction.
- **help**: the paths of help, each kind of tie in the direction that it declares.
- **Left out on the actors**: ${String(facts.leftOut.groups)} groups and roles (they would win because they stand for many; \`brokers.csv\` has
  the figures both ways). Of another status: actors ${String(facts.leftOut.nodes)}, ties ${String(facts.leftOut.relations)}.
- ${
  facts.sources === null
    ? 'All figures are exact.'
    : `Betweenness was followed from ${String(facts.sources)} drawn sources (seed ${String(facts.seed)}), with its error beside it.`
}

## What is not here

Contacts, who entered and changed something (who decided on a finding stands as a random id), and the log of changes (taken out by itself).

## Licence

The map states no licence of its own; ask those who own it.${licences(facts)}
`;

const licences = ({ licences: named }: ReadmeFacts): string =>
  named.length === 0 ? '' : ` Sources on it state: ${named.join(', ')} (column \`sources\`).`;

const files = `| file | what |
| --- | --- |
| \`nodes.csv\` | the entries: actors, services, needs, recommendations, stories, resources |
| \`relations.csv\` | the ties, from \`source\` to \`target\` |
| \`findings.csv\`, \`findings.json\` | the findings, with a sentence in three languages and how each was found |
| \`coverage.csv\`, \`municipalities.csv\` | each field in each ring, and in each municipality of the region or that the map names: how it is covered |
| \`recommendations.csv\` | each recommendation: where it stands, what fulfils it, who is responsible |
| \`needs.csv\` | each need of people: what answers it, where, and what stands in the way |
| \`brokers.csv\` | go-betweens: betweenness, constraint, effective size, core number |
| \`reference-model.json\` | what the map expects of a whole ecosystem, with sources |
| \`codebook.csv\` | each column: what it means, and what may stand in it |
| \`vocabularies.csv\` | each word that may stand in a column, in three languages; rings and barriers too |
| \`CITATION.txt\`, \`CITATION.cff\` | how to cite the map |
| \`reproduce.py\` | works the measures out again with networkx and shows them beside ours |`;
