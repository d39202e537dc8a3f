import { createPart } from '../components/createPart.ts';

/** What works out how a map looks otherwise than the circle, and where one chooses that. */
export const looksPart = createPart(async () => {
  const [{ showLooks }, { default: LooksPanel }] = await Promise.all([
    import('../panels/looks/showLooks.ts'),
    import('../panels/looks/LooksPanel.tsx'),
  ]);
  return { showLooks, LooksPanel };
});
