import { createPart } from '../../components/createPart.ts';

/** What is shown of what is chosen and what is collapsed, and the menu of the picture. */
export const choosePart = createPart(async () => {
  const [bar, note, menu, panel, sum, choices] = await Promise.all([
    import('./ChosenBar.tsx'),
    import('./CollapsedNote.tsx'),
    import('./PictureMenu.tsx'),
    import('./GatheringPanel.tsx'),
    import('./SumPanel.tsx'),
    import('./NodeChoices.tsx'),
  ]);
  return { ...bar, ...note, ...menu, ...panel, ...sum, ...choices };
});
