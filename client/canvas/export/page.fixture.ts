import type { Mark, Page } from './Mark.ts';
import type { PageText } from './PageText.ts';

/** Names with the letters of Norwegian and of the Sámi languages, and what somebody might try. */
export const names = ['Ålesund sjøfront', 'Sámi giellaguovddáš', 'Guovdageainnu suohkan ŋ đ ŧ ž č', '<b>& "hei"</b>'];

export const pageWords: PageText = {
  language: 'nb',
  title: 'Kart & <script>alert(1)</script>',
  shown: ['4 oppføringer'],
  legend: [],
  foot: ['Kilde: heftet.'],
  description: 'Bilde av kartet med 4 oppføringer',
};

const textAt = (text: string, y: number, halo: number): Mark => ({
  is: 'text',
  text,
  x: 40,
  y,
  turn: 0,
  size: 12,
  weight: 400,
  italic: false,
  align: 'left',
  width: 400,
  colour: halo === 0 ? '#1F2933' : '#FBFAF7',
  halo,
  opacity: 1,
});

/** A page with a title, a node and a name for each of these. */
export const smallPage: Page = {
  width: 1470,
  height: 1039.5,
  background: '#FBFAF7',
  marks: [
    {
      is: 'group',
      name: 'title',
      title: null,
      at: { x: 0, y: 0, scale: 1 },
      opacity: 1,
      clip: null,
      marks: [{ ...textAt(pageWords.title, 40, 0), weight: 600 } as Mark],
    },
    {
      is: 'group',
      name: 'picture',
      title: null,
      at: { x: 0, y: 0, scale: 1 },
      opacity: 1,
      clip: 'M0 0h1470v1000h-1470Z',
      marks: [
        {
          is: 'path',
          path: 'M0 0L100 100',
          fill: null,
          line: { colour: '#A3123F', width: 1.5, dash: [0.1, 4], cap: 'round', join: 'miter' },
          opacity: 0.7,
          clips: ['M0 0h50v50Z'],
        },
        ...names.map((title, index): Mark => ({
          is: 'group',
          name: 'node',
          title,
          at: { x: 30, y: 100 + index * 30, scale: 1.5 },
          opacity: index === 0 ? 0.25 : 1,
          clip: null,
          marks: [{ is: 'path', path: 'M-5 -5h10v10h-10Z', fill: '#0B3C7D', line: null, opacity: 1, clips: [] }],
        })),
        ...names.flatMap((name, index) => [textAt(name, 100 + index * 30, 3), textAt(name, 100 + index * 30, 0)]),
      ],
    },
  ],
};
