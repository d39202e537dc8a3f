import { buildPicture } from '../view/buildPicture.ts';
import type { Picture, PictureInput } from '../view/buildPicture.ts';

/** Pictures of one map, each made with the one before in mind, so that little moves. */
export type PictureSource = {
  /** @param version counts the graph's changes: it changes in place, so it cannot be told from itself */
  picture(version: number, input: Omit<PictureInput, 'previous'>): Picture;
};

/** A source that has shown nothing yet. */
export function createPictureSource(): PictureSource {
  let previous: Picture | undefined;
  return {
    picture: (_version, input) => {
      previous = buildPicture({ ...input, previous });
      return previous;
    },
  };
}
