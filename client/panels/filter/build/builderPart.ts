import { createPart } from '../../../components/createPart.ts';

/** What lets one build a filter, and says it. */
export const builderPart = createPart(async () => {
  const { FilterBuilder, BuiltSentence } = await import('./FilterBuilder.tsx');
  return { FilterBuilder, BuiltSentence };
});
