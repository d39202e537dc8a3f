import type { Surface } from '../Surface.ts';
import { createRecordingSurface } from './createRecordingSurface.ts';
import type { Ruler } from './createRuler.ts';
import type { Clip, GroupMark, Mark } from './Mark.ts';
import { apply, scaleOf } from './Matrix.ts';

/** Writes down what is drawn instead of drawing it. */
export type Recorder = {
  readonly surface: Surface;
  /** What is drawn meanwhile belongs together under a name; with a clip, what lies outside is not written down. */
  readonly group: (name: string, draw: () => void, clip?: Clip) => void;
  /** Marks that are known already, with their middle at a point of the surface. */
  readonly place: (marks: readonly Mark[], at: PlacedGroup) => void;
  readonly marks: () => readonly Mark[];
};

/** Where marks are placed, and as how large. */
export type PlacedGroup = {
  readonly name: string;
  readonly title: string | null;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly opacity: number;
};

/** What the recorder has so far. */
type Book = { marks: Mark[]; clip: Clip | null };

/** A recorder with nothing on it. */
export function createRecorder(ruler: Ruler): Recorder {
  const book: Book = { marks: [], clip: null };
  const { surface, matrix } = createRecordingSurface(ruler, (mark) => {
    if (mark.is === 'path' || !isOutside(book.clip, mark.x, mark.y)) book.marks.push(mark);
  });
  return {
    surface,
    group: (name, draw, clip) => {
      const outside = { marks: book.marks, clip: book.clip };
      book.marks = [];
      book.clip = clip ?? outside.clip;
      draw();
      const group = groupOf(name, book.marks, clip);
      Object.assign(book, outside);
      if (group.marks.length > 0) book.marks.push(group);
    },
    place: (marks, { name, title, x, y, scale, opacity }) => {
      const [px, py] = apply(matrix(), x, y);
      if (marks.length === 0 || isOutside(book.clip, px, py)) return;
      const at = { x: px, y: py, scale: scale * scaleOf(matrix()) };
      book.marks.push({ is: 'group', name, title, at, opacity, clip: null, marks });
    },
    marks: () => book.marks,
  };
}

function groupOf(name: string, marks: readonly Mark[], clip: Clip | undefined): GroupMark {
  const rect = clip === undefined ? null : `M${clip.x} ${clip.y}h${clip.width}v${clip.height}h${-clip.width}Z`;
  return { is: 'group', name, title: null, at: { x: 0, y: 0, scale: 1 }, opacity: 1, clip: rect, marks };
}

/** Texts and nodes whose middle is not seen are left out: they would be found by whoever searches the file. */
function isOutside(clip: Clip | null, x: number, y: number): boolean {
  return clip !== null && (x < clip.x || y < clip.y || x > clip.x + clip.width || y > clip.y + clip.height);
}
