import { useEffect } from 'react';
import type { Insets } from './CanvasState.ts';
import type { CircleCanvasProps } from './CircleCanvasProps.ts';
import type { ControllerRef } from './useCanvasController.ts';

const nothingHit: ReadonlySet<string> = new Set();
const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Tells the mounted picture each thing that has changed, and only that. */
export function useInStep(controller: ControllerRef, props: CircleCanvasProps): void {
  const { picture, urgent, selected, hits, chosen, named, namedStand = false, insets, words, textScale } = props;
  const { movable = false, choosing = false, taking = false } = props;
  useEffect(() => {
    controller.current?.show(picture, urgent);
  }, [controller, picture, urgent]);
  useEffect(() => {
    controller.current?.select(selected);
  }, [controller, selected]);
  useEffect(() => {
    controller.current?.setHits(hits ?? nothingHit);
  }, [controller, hits]);
  useEffect(() => {
    controller.current?.setNamed(named ?? nothingHit, namedStand);
  }, [controller, named, namedStand]);
  useEffect(() => {
    controller.current?.setMovable(movable && !choosing, choosing, taking);
  }, [controller, movable, choosing, taking]);
  useEffect(() => {
    controller.current?.setChosen(chosen ?? nothingHit);
  }, [controller, chosen]);
  useEffect(() => {
    controller.current?.setTextScale(textScale ?? 1);
  }, [controller, textScale]);
  useEffect(() => {
    controller.current?.setInsets(insets ?? noInsets);
  }, [controller, insets]);
  useEffect(() => {
    controller.current?.redraw();
  }, [controller, words]);
}
