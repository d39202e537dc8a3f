import type { Field } from '../../descriptor/Field.ts';

/**
 * Where one stands before the picture and how near, in measures of the picture itself and not of a screen: the whole picture
 * is 1 wide at zoom 1, and its middle lies at 0, 0.
 */
export const cameraFields: readonly Field[] = [
  {
    id: 'zoom',
    type: 'decimal',
    min: 0.01,
    max: 100,
    required: true,
    labels: { nb: 'Nærhet', nn: 'Nærleik', en: 'Zoom' },
    help: {
      nb: 'Hvor nær man er: 1 viser hele bildet.',
      nn: 'Kor nær ein er: 1 viser heile biletet.',
      en: 'How near one is: 1 shows the whole picture.',
    },
  },
  {
    id: 'x',
    type: 'decimal',
    min: -100,
    max: 100,
    required: true,
    labels: { nb: 'Bortover', nn: 'Bortover', en: 'Across' },
    help: {
      nb: 'Punktet midt på skjermen, bortover fra midten av bildet. Bildet er 1 bredt.',
      nn: 'Punktet midt på skjermen, bortover frå midten av biletet. Biletet er 1 breitt.',
      en: 'The point in the middle of the screen, across from the middle of the picture, which is 1 wide.',
    },
  },
  {
    id: 'y',
    type: 'decimal',
    min: -100,
    max: 100,
    required: true,
    labels: { nb: 'Nedover', nn: 'Nedover', en: 'Down' },
    help: {
      nb: 'Punktet midt på skjermen, nedover fra midten av bildet.',
      nn: 'Punktet midt på skjermen, nedover frå midten av biletet.',
      en: 'The point in the middle of the screen, down from the middle of the picture.',
    },
  },
];
