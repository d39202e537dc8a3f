import type { ReadmeFacts } from './ReadmeFacts.ts';

/** README.md of a package, in nynorsk. */
export const readmeNn = (facts: ReadmeFacts): string => `# ${facts.title}

Eit uttrekk frå Sirkel ${facts.version}: kartet \`${facts.map}\`, endring ${String(facts.sequence)}
(augneblink \`${facts.cursor}\`), teke ut ${facts.day}.
${String(facts.nodes)} oppføringar og ${String(facts.relations)} koplingar; ${String(facts.told)} funn, og ${String(facts.notRecorded)} til
om det som berre ikkje er registrert.

**Tala beskriv dette kartet, ikkje regionen.** Det ingen har registrert, kan finnast likevel.

## Filene

${files}

CSV-filene er UTF-8 med BOM, komma mellom kolonnane, punktum i tal, CRLF etter kvar linje. I eit norsk rekneark: Data → Frå
tekst/CSV. Tomt er ukjent, ikkje 0. Fleire verdiar i éi celle blir skilde med \`|\`. Ein tekst som eit rekneark ville køyrt som
ein formel, har fått ein apostrof framfor seg; i \`findings.json\` står han uendra.

## Tre slag «ikkje der»

Dei blir aldri blanda. \`statedMissing\`: ei kjelde seier at det manglar. \`askedAbsent\`: dei det gjeld er spurde, og det finst
ikkje. \`notRecorded\`: ingen har registrert det. Berre dei to første er hol i økosystemet; det tredje er hol i kartet. Tomt er
det som finst, men er smalt.

## Kva det er rekna ut på

- **Det som tel**: status \`existing\`, \`ongoing\` og \`weak\`. Innspel ingen har svart på (\`review\` = \`pending\`, her
  ${String(facts.pending)}) står i filene, merkte, og tel ingen stader.
- **records**: oppføringane og koplingane slik dei står. Grupper og roller er med.
- **actors**: aktørane og det som går mellom dei (\`cooperatesWith\`, \`refersTo\`, \`informs\`, \`advises\`, \`trains\`, \`funds\`,
  \`procuresFrom\`). Eit tilbod blir rekna som dei som tilbyr det: det som fører til tilbodet, fører til kvar av dei. Eit tilbod
  utan registrert tilbydar bind ingen. Utan retning og vekt; koplingar side om side, eller fram og tilbake, er éi.
- **whole**: alt, og alle koplingar, utan retning.
- **help**: hjelpevegane, kvart slag kopling i den retninga det oppgir.
- **Utanfor på aktørane**: ${String(facts.leftOut.groups)} grupper og roller (dei ville vunne fordi dei står for mange; \`brokers.csv\` har tala
  begge vegar). Med annan status: aktørar ${String(facts.leftOut.nodes)}, koplingar ${String(facts.leftOut.relations)}.
- ${
  facts.sources === null
    ? 'Alle tal er nøyaktige.'
    : `Mellomposisjon er rekna frå ${String(facts.sources)} trekte utgangspunkt (startverdi ${String(facts.seed)}), med uvissa ved sida av.`
}

## Det som ikkje er med

Kontaktpersonar, kven som la inn og endra noko (den som avgjorde noko om eit funn, står som ein tilfeldig id), og endringsloggen (han blir teken ut for seg).

## Lisens

Kartet har ingen eigen lisens oppgitt; spør dei som eig det.${licences(facts)}
`;

const licences = ({ licences: named }: ReadmeFacts): string =>
  named.length === 0 ? '' : ` Kjelder på det oppgir: ${named.join(', ')} (kolonnen \`sources\`).`;

const files = `| fil | kva |
| --- | --- |
| \`nodes.csv\` | oppføringane: aktørar, tilbod, behov, tilrådingar, erfaringar, ressursar |
| \`relations.csv\` | koplingane, frå \`source\` til \`target\` |
| \`findings.csv\`, \`findings.json\` | funna, med setning på tre språk og korleis dei er funne |
| \`coverage.csv\`, \`municipalities.csv\` | kvart felt i kvar ring, og i kvar kommune i regionen eller som kartet nemner: korleis det er dekt |
| \`recommendations.csv\` | kvar tilråding: kvar ho står, kva som oppfyller henne, kven som har ansvar |
| \`needs.csv\` | kvart av behova til folk: kva som svarer på det, kvar, og kva som står i vegen |
| \`brokers.csv\` | bindeledd: mellomsentralitet, avgrensing, effektiv storleik, kjernetal |
| \`reference-model.json\` | det kartet ventar av eit heilt økosystem, med kjelder |
| \`codebook.csv\` | kvar kolonne: kva ho tyder, og kva som kan stå i henne |
| \`vocabularies.csv\` | kvart ord som kan stå i ei kolonne, på tre språk; ringar og barrierar òg |
| \`CITATION.txt\`, \`CITATION.cff\` | slik siterer du kartet |
| \`reproduce.py\` | reknar ut måla på nytt med networkx og viser dei ved sida av våre |`;
