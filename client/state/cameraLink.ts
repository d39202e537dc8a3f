import type { Camera } from '@sirkel/graph-schema';
import { createContext, useContext } from 'react';

/** What a picture can tell of where one stands before it, and be asked. */
export type CameraHandle = {
  /** Null while there is no picture, or the whole of it is shown. */
  readonly camera: () => Camera | null;
  /** Null shows the whole. */
  readonly look: (camera: Camera | null) => void;
};

/** Between the picture and what keeps views: neither knows the other, and the picture may come later. */
export type CameraLink = {
  camera(): Camera | null;
  /** Shows it, now or as soon as there is a picture. */
  look(camera: Camera | null): void;
  /** The picture is there; gives how to say that it has gone. */
  attach(handle: CameraHandle): () => void;
};

/** No picture yet. */
export function createCameraLink(): CameraLink {
  let there: CameraHandle | null = null;
  let wanted: Camera | null = null;
  return {
    camera: () => there?.camera() ?? null,
    look: (camera) => {
      if (there === null) wanted = camera;
      else there.look(camera);
    },
    attach: (handle) => {
      there = handle;
      if (wanted !== null) handle.look(wanted);
      wanted = null;
      return () => {
        if (there === handle) there = null;
      };
    },
  };
}

export const CameraContext = createContext<CameraLink | null>(null);

/** The camera of the map's picture. */
export function useCamera(): CameraLink {
  const link = useContext(CameraContext);
  if (link === null) throw new Error('Only a map page has a camera.');
  return link;
}
