import { describe, expect, it } from 'vitest';
import type { Finding, FindingKind } from '../../server/engine/Finding.ts';
import { findAll } from '../../server/engine/findings/findAll.ts';
import { elements } from '../../server/engine/findings/coverageFindings.ts';
import { coverage } from '../../server/engine/gaps/coverage.ts';
import { seedInput } from './analysisInput.ts';

/*
 * What the booklet says is missing, gone or narrow, each with its lines, and where the findings tell it: as the right one of
 * the three kinds of "not there", or as none of them for what is there but narrow.
 */
type Statement = {
  readonly says: string;
  /** In the booklet; what is found names a source that lies within, or whose lines these lie within. */
  readonly lines: readonly [number, number];
  readonly kind: FindingKind;
  readonly absence: Finding['absence'];
  /** What the finding is about, by name. */
  readonly about: readonly string[];
};

const narrow = null;
const buyers = 'Sosiale entreprenører';
const statements: readonly Statement[] = [
  {
    says: 'The gardener, who coordinates the ecosystem, is a role that nobody fills.',
    ...{ lines: [234, 239], kind: 'missingNode', absence: 'statedMissing', about: ['Økosystemgartneren'] },
  },
  {
    says: 'Actors of several sectors are not coordinated by anyone.',
    ...{ lines: [234, 239], kind: 'missingTies', absence: 'statedMissing' },
    about: ['Økosystemgartneren', buyers, 'Kommuner og kommunale tjenester'],
  },
  {
    says: 'Private funds, accelerators, networks and groups exist independently of each other.',
    ...{ lines: [258, 264], kind: 'missingTies', absence: 'statedMissing' },
    about: ['samarbeid mellom «Private fond»', 'Akselerator- og inkubatortilbud', 'Grupper i sosiale medier'],
  },
  {
    says: 'What the state gives exists independently of what private ones give.',
    ...{ lines: [254, 264], kind: 'missingTies', absence: 'statedMissing' },
    about: ['Kunnskapsdepartementet', 'Arbeids- og velferdsdirektoratet', 'Private fond'],
  },
  {
    says: 'The two schemes of the state know nothing of each other.',
    ...{ lines: [254, 264], kind: 'missingTies', absence: 'statedMissing' },
    about: ['Post på Kunnskapsdepartementets budsjett', 'Tilskuddsordningen til sosialt entreprenørskap'],
  },
  {
    says: 'The local offices are not told who in their community has a grant from the directorate.',
    ...{ lines: [669, 674], kind: 'expectedTie', absence: 'statedMissing' },
    about: ['Arbeids- og velferdsdirektoratet', 'Lokale NAV-kontor'],
  },
  {
    says: 'Local offices and social entrepreneurs must relate to each other, both ways.',
    ...{ lines: [809, 814], kind: 'expectedTie', absence: 'statedMissing', about: ['Lokale NAV-kontor', buyers] },
  },
  {
    says: 'Local offices must cooperate with the municipal services.',
    ...{ lines: [814, 818], kind: 'expectedTie', absence: 'statedMissing' },
    about: ['Lokale NAV-kontor', 'Flyktningtjenesten', 'Næringsetaten', 'PPT – pedagogisk-psykologisk tjeneste'],
  },
  {
    says: 'So must they with the correctional service and the housing bank.',
    ...{ lines: [814, 818], kind: 'missingTies', absence: 'statedMissing' },
    about: ['Lokale NAV-kontor', 'Husbanken', 'Kriminalomsorgen'],
  },
  {
    says: 'The start-up offer is gone; several who run today say that it meant a lot.',
    ...{ lines: [756, 772], kind: 'goneService', absence: 'statedMissing' },
    about: ['Start-up-tilbud for sosiale entreprenører'],
  },
  {
    says: 'Established enterprises guide others without a mandate.',
    ...{ lines: [241, 249], kind: 'withoutMandate', absence: narrow },
    about: ['Etablerte sosiale virksomheter som veiledere'],
  },
  {
    says: 'Social entrepreneurs train the municipal services that are their customers.',
    ...{ lines: [607, 612], kind: 'trainsOwnBuyer', absence: narrow },
    about: [buyers, 'Kommuner og kommunale tjenester'],
  },
  {
    says: 'And the local offices.',
    ...{ lines: [607, 612], kind: 'trainsOwnBuyer', absence: narrow, about: [buyers, 'Lokale NAV-kontor'] },
  },
  {
    says: 'Winning tenders takes time that start-ups do not have.',
    ...{ lines: [405, 409], kind: 'friction', absence: narrow, about: ['«Tid»'] },
  },
  {
    says: 'The public sector asks for safety where trying asks for risk.',
    ...{ lines: [400, 403], kind: 'friction', absence: narrow, about: ['«Trygghet framfor risiko»'] },
  },
  {
    says: 'Frozen mindsets are the most important hindrance.',
    ...{ lines: [747, 753], kind: 'friction', absence: narrow, about: ['«Fastfrosne tankemønstre»'] },
  },
  {
    says: 'Lack of knowledge, and unease, make friction that hinders innovation.',
    ...{ lines: [165, 169], kind: 'friction', absence: narrow, about: ['«Lite kunnskap og utrygghet»'] },
  },
  {
    says: 'One scheme is named against poverty and exclusion, and not many are there.',
    ...{ lines: [663, 669], kind: 'thinNeed', absence: narrow },
    about: ['Fattigdom og sosial eksklusjon', 'Tilskuddsordningen til sosialt entreprenørskap'],
  },
  {
    says: 'An outcome contract against reoffending is under way; by whom, it does not say.',
    ...{ lines: [446, 447], kind: 'unreachableNeed', absence: 'notRecorded' },
    about: ['Et liv uten tilbakefall etter soning', 'Effektkontrakt for redusert tilbakefall etter soning'],
  },
  {
    says: 'It recommends that values be built into the structure, and names nobody to do it.',
    ...{ lines: [831, 835], kind: 'recommendation', absence: 'notRecorded' },
    about: ['Bygge verdiene inn i strukturen'],
  },
];

describe('what the booklet says', () => {
  const input = seedInput();
  const { told, notRecorded } = findAll(input);
  const nameOf = (id: string): string => input.graph.nodes.get(id)?.name ?? id;

  /** The lines of the booklet that a finding rests on: of its own sources, of what it is about, and of its barrier. */
  const linesOf = ({ nodes, relations, sources, sentence }: Finding): readonly (readonly [number, number])[] => {
    const records = [
      ...nodes.map((id) => input.graph.nodes.get(id)),
      ...relations.map((id) => input.graph.relations.get(id)),
    ];
    const barriers = input.settings.barriers.filter(({ labels }) => sentence.nb.includes(`«${labels.nb}»`));
    return [
      ...sources,
      ...records.flatMap((record) => record?.sources ?? []),
      ...barriers.map(({ source }) => source),
    ].flatMap(({ where }) => {
      const [, from, to] = /linje (\d+)(?:–(\d+))?/.exec(where ?? '') ?? [];
      return from === undefined ? [] : [[Number(from), Number(to ?? from)] as const];
    });
  };

  it.each(statements.map((statement) => [`${statement.lines.join('–')}: ${statement.says}`, statement] as const))(
    'is found: lines %s',
    (_title, { lines: [first, last], kind, absence, about }) => {
      const found = [...told, ...notRecorded].filter(
        (finding) =>
          finding.kind === kind &&
          about.every((name) => finding.nodes.some((id) => nameOf(id) === name) || finding.sentence.nb.includes(name)),
      );
      expect(found).toHaveLength(1);
      const finding = found[0] as Finding;
      expect(finding.absence).toBe(absence);
      expect((absence === 'notRecorded' ? notRecorded : told).includes(finding)).toBe(true);
      const overlaps = linesOf(finding).some(([from, to]) => from <= last && to >= first);
      expect(overlaps, JSON.stringify(linesOf(finding))).toBe(true);
    },
  );

  it('is at least twelve statements, of all kinds that it makes', () => {
    expect(statements.length).toBeGreaterThanOrEqual(12);
    expect(new Set(statements.map(({ absence }) => absence))).toEqual(new Set(['statedMissing', null, 'notRecorded']));
    // Nobody was asked about their ties for the booklet, so nothing may be told as asked.
    expect([...told, ...notRecorded].some(({ absence }) => absence === 'askedAbsent')).toBe(false);
  });
});

describe('what the booklet does not say', () => {
  const input = seedInput();
  const { told, notRecorded } = findAll(input);
  const named = (name: string) => (finding: Finding) =>
    finding.nodes.some((id) => input.graph.nodes.get(id)?.name === name);
  const cellsOf = (layer: string) => coverage(input, elements).cells.filter((cell) => cell.layer === layer);

  it('that the ring of district and neighbourhood is thin: volunteer centres alone are placed there, by us', () => {
    for (const { state, present } of cellsOf('neighbourhood')) {
      expect(state).toBe(present.length > 0 ? 'covered' : 'notRecorded');
    }
    expect(cellsOf('neighbourhood').filter(({ state }) => state === 'notRecorded').length).toBeGreaterThanOrEqual(6);
    expect(told.filter(named('Frivilligsentraler'))).toEqual([]);
    expect(notRecorded.filter(named('Frivilligsentraler')).map(({ kind }) => kind)).toContain('isolated');
  });

  it('that the county ring lacks fields: what is there is our placing, so the rest is not recorded', () => {
    const states = new Set(cellsOf('county').map(({ state }) => state));
    expect(states.has('notRecorded')).toBe(true);
    expect(states.has('statedMissing')).toBe(false);
  });

  it('that Parliament and Government are tied to nobody', () => {
    for (const name of ['Stortinget', 'Regjeringen']) {
      expect(told.filter(named(name))).toEqual([]);
      expect(notRecorded.filter(named(name)).map(({ kind }) => kind)).toContain('isolated');
    }
  });

  it('that nothing is done for public health, or against exclusion', () => {
    for (const name of ['Bedre folkehelse', 'Utenforskap']) {
      expect(told.filter(named(name))).toEqual([]);
      const unmet = notRecorded.filter(({ kind }) => kind === 'unmetNeed').filter(named(name));
      expect(unmet.map(({ absence }) => absence)).toEqual(['notRecorded']);
    }
  });

  it('that Telemark has nothing of its own: that no offer is named there is not recorded, and never a stated gap', () => {
    const states = coverage(input, elements, '4003')
      .cells.filter(({ layer }) => layer === 'county')
      .map(({ state }) => state);
    expect(new Set(states)).toContain('notRecorded');
    expect(new Set(states)).not.toContain('statedMissing');
  });
});
