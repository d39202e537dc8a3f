import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import { activeCount } from '../panels/filter/changeFilter.ts';
import { useHelp } from '../panels/help/useHelp.ts';
import { useDeskState } from '../panels/edit/desk/useEditDesk.ts';
import type { Place } from '../state/address.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { useServices } from './Services.ts';

// In milliseconds: the map comes first, with all that it fetches.
const AFTER = 1_500;
const key = 'sirkel.tour';

export type FirstVisit = {
  /** Whether the tour came by itself. */
  readonly isOffered: boolean;
  /** It was taken to its end, or closed: it does not come by itself again. */
  readonly ended: () => void;
};

/** Offers the tour to whoever has not had it in this browser, unless they came for something in particular. */
export function useFirstVisit(graph: Graph): FirstVisit {
  const help = useHelp();
  const { remembered, later, whenIdle } = useServices();
  const { connection } = useMapSnapshot();
  const { place } = useAddress();
  const { task } = useDeskState();
  const [isOffered, setOffered] = useState(false);
  const isTime = !isOffered && connection.state === 'live' && graph.nodes.size > 0 && task === null && isPlain(place);
  useEffect(() => {
    if (!isTime || remembered.read(key) !== null) return undefined;
    let stop = later(() => {
      stop = whenIdle(() => {
        if (help.state() !== null) return;
        setOffered(true);
        help.open('tour');
      });
    }, AFTER);
    return () => {
      stop();
    };
  }, [isTime, remembered, later, whenIdle, help]);
  return {
    isOffered,
    ended: () => {
      remembered.write(key, 'seen');
    },
  };
}

/** Whether an address leads to the map and to nothing in particular on it. */
export function isPlain(place: Place): boolean {
  const { selected, view, part, shown, without, finding, municipality } = place;
  if (view === 'gaps' || view === 'try' || activeCount(place) > 0) return false;
  const meant = [selected, part, finding, municipality, place.filter.text ?? null];
  return meant.every((each) => each === null) && shown.length === 0 && without.length === 0;
}
