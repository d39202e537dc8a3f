import { buildPicture } from '../view/buildPicture.ts';
import type { Picture, PictureInput } from '../view/buildPicture.ts';

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
  picture(cause: PictureCause, input: Omit<PictureInput, 'previous'>): MadePicture;
};

/** A source that has shown nothing yet. */
export function createPictureSource(): PictureSource {
  let before: { readonly cause: PictureCause; readonly picture: Picture } | null = null;
  return {
    picture: (cause, input) => {
      // Only others change the map while one's own commits stay the same: all else is a filter, a language, a commit.
      const urgent = before === null || before.cause.version === cause.version || before.cause.own !== cause.own;
      const kept = before?.cause.tidied === cause.tidied ? before.picture : undefined;
      const picture = buildPicture({ ...input, previous: kept });
      before = { cause, picture };
      return { picture, urgent };
    },
  };
}
