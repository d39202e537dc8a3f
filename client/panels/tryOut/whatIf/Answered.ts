import type { WhatIfQuery } from '../../../graphql/generated/operations.ts';

/** What would change, as the server answered it. */
export type Answered = WhatIfQuery['whatIf'];
