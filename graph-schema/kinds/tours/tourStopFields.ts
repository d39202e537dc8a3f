import type { Field } from '../../descriptor/Field.ts';

/** One stop of a tour. */
export const tourStopFields: readonly Field[] = [
  {
    id: 'view',
    type: 'id',
    required: true,
    labels: { nb: 'Visning', nn: 'Vising', en: 'View' },
    help: {
      nb: 'Visningen som vises. Den kan være fjernet siden.',
      nn: 'Visinga som blir vist. Ho kan vere fjerna sidan.',
      en: 'The view that is shown. It may have been removed since.',
    },
    api: 'The id of the view that is shown, which may have been removed since.',
  },
  {
    id: 'text',
    type: 'localizedText',
    maxLength: 4000,
    labels: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
    help: {
      nb: 'Det du vil fortelle her. Er den tom, vises visningens egen tekst.',
      nn: 'Det du vil fortelje her. Er han tom, blir teksten til visinga vist.',
      en: 'What you want to tell here. If empty, the view’s own text is shown.',
    },
    api: 'What is told here, in Markdown; null tells what the view says itself.',
  },
];
