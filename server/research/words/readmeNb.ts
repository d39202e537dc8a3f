import type { ReadmeFacts } from './ReadmeFacts.ts';

/** README.md of a package, in bokmål. */
export const readmeNb = (facts: ReadmeFacts): string => `# ${facts.title}

Et uttrekk fra Sirkel ${facts.version}: kartet \`${facts.map}\`, endring ${String(facts.sequence)}
(øyeblikk \`${facts.cursor}\`), tatt ut ${facts.day}.
${String(facts.nodes)} oppføringer og ${String(facts.relations)} koblinger; ${String(facts.told)} funn, og ${String(facts.notRecorded)} til
om det som bare ikke er registrert.

**Tallene beskriver dette kartet, ikke regionen.** Det ingen har registrert, kan finnes likevel.

## Filene

${files}

CSV-filene er UTF-8 med BOM, komma mellom kolonnene, punktum i tall, CRLF etter hver linje. I et norsk regneark: Data → Fra
tekst/CSV. Tomt er ukjent, ikke 0. Flere verdier i én celle skilles med \`|\`. En tekst som et regneark ville kjørt som en
formel, har fått en apostrof foran seg; i \`findings.json\` står den uendret.

## Tre slags «ikke der»

De blandes aldri. \`statedMissing\`: en kilde sier at det mangler. \`askedAbsent\`: de det gjelder er spurt, og det finnes
ikke. \`notRecorded\`: ingen har registrert det. Bare de to første er hull i økosystemet; det tredje er hull i kartet. Tomt er
det som finnes, men er smalt.

## Hva det er regnet ut på

- **Det som teller**: status \`existing\`, \`ongoing\` og \`weak\`. Innspill ingen har svart på (\`review\` = \`pending\`, her
  ${String(facts.pending)}) står i filene, merket, og teller ingen steder.
- **records**: oppføringene og koblingene slik de står. Grupper og roller er med.
- **actors**: aktørene og det som går mellom dem (\`cooperatesWith\`, \`refersTo\`, \`informs\`, \`advises\`, \`trains\`, \`funds\`,
  \`procuresFrom\`). Et tilbud regnes som dem som tilbyr det: det som fører til tilbudet, fører til hver av dem. Et tilbud uten
  registrert tilbyder binder ingen. Uten retning og vekt; koblinger side om side, eller fram og tilbake, er én.
- **whole**: alt, og alle koblinger, uten retning.
- **help**: hjelpeveiene, hvert slag kobling i den retningen det oppgir.
- **Utenfor på aktørene**: ${String(facts.leftOut.groups)} grupper og roller (de ville vunnet fordi de står for mange; \`brokers.csv\` har tallene
  begge veier). Med annen status: aktører ${String(facts.leftOut.nodes)}, koblinger ${String(facts.leftOut.relations)}.
- ${
  facts.sources === null
    ? 'Alle tall er nøyaktige.'
    : `Mellomposisjon er regnet fra ${String(facts.sources)} trukne utgangspunkt (startverdi ${String(facts.seed)}), med usikkerheten ved siden av.`
}

## Det som ikke er med

Kontaktpersoner, hvem som la inn og endret noe (den som avgjorde noe om et funn, står som en tilfeldig id), og endringsloggen (den tas ut for seg).

## Lisens

Kartet har ingen egen lisens oppgitt; spør dem som eier det.${licences(facts)}
`;

const licences = ({ licences: named }: ReadmeFacts): string =>
  named.length === 0 ? '' : ` Kilder på det oppgir: ${named.join(', ')} (kolonnen \`sources\`).`;

const files = `| fil | hva |
| --- | --- |
| \`nodes.csv\` | oppføringene: aktører, tilbud, behov, anbefalinger, erfaringer, ressurser |
| \`relations.csv\` | koblingene, fra \`source\` til \`target\` |
| \`findings.csv\`, \`findings.json\` | funnene, med setning på tre språk og hvordan de er funnet |
| \`coverage.csv\`, \`municipalities.csv\` | hvert felt i hver ring, og i hver kommune i regionen eller som kartet nevner: hvordan det er dekket |
| \`recommendations.csv\` | hver anbefaling: hvor den står, hva som oppfyller den, hvem som har ansvar |
| \`needs.csv\` | hvert av folks behov: hva som svarer på det, hvor, og hva som står i veien |
| \`brokers.csv\` | bindeledd: mellomsentralitet, begrensning, effektiv størrelse, kjernetall |
| \`reference-model.json\` | det kartet venter av et helt økosystem, med kilder |
| \`codebook.csv\` | hver kolonne: hva den betyr, og hva som kan stå i den |
| \`vocabularies.csv\` | hvert ord som kan stå i en kolonne, på tre språk; ringer og barrierer også |
| \`CITATION.txt\`, \`CITATION.cff\` | slik siterer du kartet |
| \`reproduce.py\` | regner ut målene på nytt med networkx og viser dem ved siden av våre |`;
