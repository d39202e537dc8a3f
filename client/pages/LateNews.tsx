import { useEffect, useState } from 'react';
import { usePart } from '../components/usePart.ts';
import { useMapSnapshot } from '../state/useMap.ts';
import { newsPart } from './newsPart.ts';
import { useServices } from './Services.ts';
import { useMapView } from './useMapView.ts';

// In milliseconds: the map comes first, with all that it fetches.
const AFTER = 1_500;

/** Follows what goes missing no more while one looks at the map; the findings themselves say so where they stand. */
export function LateNews() {
  const { later, whenIdle } = useServices();
  const [view] = useMapView();
  const isWanted = useMapSnapshot().connection.state === 'live' && view !== 'gaps';
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    if (!isWanted || isTime) return undefined;
    let stop = later(() => {
      stop = whenIdle(() => {
        setTime(true);
      });
    }, AFTER);
    return () => {
      stop();
    };
  }, [later, whenIdle, isWanted, isTime]);
  const part = usePart(newsPart, isWanted && isTime);
  return isWanted && part.state === 'there' ? <part.content /> : null;
}
