import { buildPicture } from '../view/buildPicture.ts';
import type { Picture, PictureInput } from '../view/buildPicture.ts';
import type { LaidOut } from '../view/layouts/Layout.ts';

/** What a picture comes of. */
export type PictureCause = {
  /** Counts the graph's changes: it changes in place, so it cannot be told from itself. */
  readonly version: number;
  /** The person's own commits that the server has not confirmed yet, as one text. */
  readonly own: string;
  /** How many times the map has been tidied on this screen. */
  readonly tidied: number;
};

/** A picture, and whether it comes of the person's own doing: then it is shown at once. */
export type MadePicture = { readonly picture: Picture; readonly urgent: boolean };

/** Pictures of one map, each made with the one before in mind, so that little moves. */
export type PictureSource = {
  /** @param laidOut where everything lies, when that was worked out elsewhere; without it, the circle is laid out here */
  picture(cause: PictureCause, input: Omit<PictureInput, 'previous' | 'laidOut'>, laidOut?: LaidOut): MadePicture;
  /** The circle that was laid out here last; null before there is one. */
  circle(): { readonly cause: PictureCause; readonly laidOut: LaidOut } | null;
};

/** A source that has shown nothing yet. */
export function createPictureSource(): PictureSource {
  let before: { readonly cause: PictureCause; readonly laidOut: LaidOut } | null = null;
  let circle: { readonly cause: PictureCause; readonly picture: Picture } | null = null;
  return {
    picture: (cause, input, laidOut) => {
      // Only others change the map while one's own commits stay the same: all else is a filter, a language, a commit.
      const urgent =
        before === null ||
        before.cause.version === cause.version ||
        before.cause.own !== cause.own ||
        // Laid out elsewhere it comes later than what it comes of.
        (laidOut !== undefined && laidOut !== before.laidOut);
      const picture = laidOut === undefined ? circleOf(cause, input) : buildPicture({ ...input, laidOut });
      before = { cause, laidOut: picture.laidOut };
      return { picture, urgent };
    },
    circle: () => (circle === null ? null : { cause: circle.cause, laidOut: circle.picture.laidOut }),
  };

  function circleOf(cause: PictureCause, input: Omit<PictureInput, 'previous' | 'laidOut'>): Picture {
    const last = circle?.cause.tidied === cause.tidied ? circle : null;
    // What a filter hides keeps its place, so as long as the map is the same nothing has moved.
    const isSame = last?.cause.version === cause.version;
    const picture = buildPicture(
      isSame ? { ...input, laidOut: last.picture.laidOut } : { ...input, previous: last?.picture },
    );
    circle = { cause, picture };
    return picture;
  }
}
