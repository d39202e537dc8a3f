import type { Vocabulary } from '../descriptor/Vocabulary.ts';

/** Whether a node stands for one, for many of a sort, or for a role. */
export const extent: Vocabulary = {
  name: 'Extent',
  labels: { nb: 'Omfang', nn: 'Omfang', en: 'Extent' },
  terms: [
    {
      id: 'single',
      labels: { nb: 'én', nn: 'éin', en: 'single' },
      help: {
        nb: 'Én bestemt, for eksempel Sandefjord kommune.',
        nn: 'Éin bestemt, til dømes Sandefjord kommune.',
        en: 'A particular one, for example the municipality of Sandefjord.',
      },
    },
    {
      id: 'group',
      labels: { nb: 'gruppe', nn: 'gruppe', en: 'group' },
      help: {
        nb: 'Mange av samme slag, for eksempel kommuner.',
        nn: 'Mange av same slag, til dømes kommunar.',
        en: 'Many of a sort, for example municipalities.',
      },
    },
    {
      id: 'role',
      labels: { nb: 'rolle', nn: 'rolle', en: 'role' },
      help: {
        nb: 'En rolle noen kan ha, for eksempel pårørende. Aldri en person.',
        nn: 'Ei rolle nokon kan ha, til dømes pårørande. Aldri ein person.',
        en: 'A role someone may have, for example next of kin. Never a person.',
      },
    },
  ],
};
