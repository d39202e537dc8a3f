import { useEffect, useState } from 'react';
import { useServices } from './Services.ts';

/**
 * Whether something has been so for a while; over at once.
 * @param grace in milliseconds
 */
export function useLasting(now: boolean, grace: number): boolean {
  const { later } = useServices();
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) return undefined;
    const stop = later(() => {
      setLasting(true);
    }, grace);
    return () => {
      stop();
      setLasting(false);
    };
  }, [later, now, grace]);
  return now && lasting;
}
