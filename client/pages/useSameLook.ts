import { useMemo } from 'react';
import type { LookPlace } from '../state/lookPlace.ts';
import { useAddress } from '../state/useAddress.ts';

/** The look of the address: the same as long as it says the same. */
export function useSameLook(): LookPlace {
  const { look } = useAddress().place;
  const text = JSON.stringify(look);
  return useMemo(() => JSON.parse(text) as LookPlace, [text]);
}
