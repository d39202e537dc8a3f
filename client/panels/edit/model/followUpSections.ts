import type { Field } from '@sirkel/graph-schema';
import { followUpFields } from '@sirkel/graph-schema';

/** What a person decides about a finding; what it is about goes with it unasked. */
export const openFollowUpFields: readonly Field[] = followUpFields.filter(
  ({ byServer, type }) => byServer !== true && type !== 'ids',
);

/** The form of a decision but for what was decided, which stands above it. */
export const followUpSections: readonly { readonly id: 'main'; readonly fields: readonly Field[] }[] = [
  { id: 'main', fields: openFollowUpFields.filter(({ id }) => id !== 'state') },
];
