import type { Field } from '../../descriptor/Field.ts';

/** A place in the circle, pinned by hand. */
export const positionFields: readonly Field[] = [
  {
    id: 'ring',
    type: 'layer',
    required: true,
    labels: { nb: 'Ring', nn: 'Ring', en: 'Ring' },
    help: { nb: 'Ringen plassen ligger i.', nn: 'Ringen plassen ligg i.', en: 'The ring that the place lies in.' },
  },
  {
    id: 'angle',
    type: 'decimal',
    min: 0,
    max: 360,
    required: true,
    labels: { nb: 'Vinkel', nn: 'Vinkel', en: 'Angle' },
    help: {
      nb: 'Grader med klokken fra toppen, 0–360.',
      nn: 'Grader med klokka frå toppen, 0–360.',
      en: 'Degrees clockwise from the top, 0–360.',
    },
  },
];
