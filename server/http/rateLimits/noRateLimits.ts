import { freeMeter } from '../../graphql/limits/Meter.ts';
import { addressOf } from './addressOf.ts';
import type { RateLimits } from './createRateLimits.ts';

/** Counts nothing: for load tests, and where something in front of the server counts. */
export function noRateLimits(trustedProxies: number): RateLimits {
  return {
    addressOf: (request) => addressOf(request, trustedProxies),
    lookUp: (_request, _session, look) => look(),
    meterOf: () => freeMeter,
    missedLink: () => Promise.resolve(),
  };
}
