import { useEffect } from 'react';
import { usePart } from '../components/usePart.ts';
import { detailsPart } from '../panels/details/detailsPart.ts';
import { markdownPart } from '../panels/details/markdownPart.ts';
import { choosePart } from '../panels/choose/choosePart.ts';
import { helpPart } from '../panels/help/helpPart.ts';
import { linksPart } from '../panels/gaps/links/linksPart.ts';
import { routePart } from '../panels/tryOut/route/routePart.ts';
import { whatIfPart } from './whatIfPart.ts';
import { tourPart } from '../panels/views/tourPart.ts';
import { viewsPart } from '../panels/views/viewsPart.ts';
import { editPart } from '../panels/edit/editPart.ts';
import { searchPart } from '../panels/search/searchPart.ts';
import { useMay } from '../state/useMe.ts';
import { bigScreenPart } from './bigScreenPart.ts';
import { circlePart } from './circlePart.ts';
import { figuresPart } from './figuresPart.ts';
import { gapsPart } from './gapsPart.ts';
import { useServices } from './Services.ts';
import { roadsPart } from './roadsPart.ts';
import { tryPart } from './tryPart.ts';

// In milliseconds: the map comes first, with all that it fetches.
const AFTER = 1_000;

// In the order in which they are most likely needed.
const forAll = [
  ...[detailsPart, choosePart, markdownPart, searchPart, helpPart],
  ...[gapsPart, linksPart, figuresPart],
  ...[tryPart, routePart, whatIfPart, roadsPart, bigScreenPart],
  ...[viewsPart, tourPart],
];
const forEditors = [...forAll, editPart];

/**
 * Fetches what this page may come to need, one after another, when the map stands on the screen and the browser has
 * nothing else to do: so that it is there also when the server is not. Forms are fetched for those who may edit.
 * @param isLive whether there is a map, and a server; what failed is fetched anew when it is back
 */
export function useSpareTime(isLive: boolean): void {
  const { later, whenIdle } = useServices();
  const parts = useMay('commit') ? forEditors : forAll;
  // An effect runs after those of what lies within: then the circle has been drawn.
  const isDrawn = usePart(circlePart).state !== 'waiting';
  const isShown = isLive && isDrawn;
  useEffect(() => {
    if (!isShown) return undefined;
    let stop = (): void => undefined;
    let stopped = false;
    const fetchAll = async (): Promise<void> => {
      // What has been said of a failure stays until it comes.
      for (const part of parts) if (!stopped) await part.again();
    };
    stop = later(() => {
      stop = whenIdle(() => void fetchAll());
    }, AFTER);
    return () => {
      stopped = true;
      stop();
    };
  }, [later, whenIdle, parts, isShown]);
}
