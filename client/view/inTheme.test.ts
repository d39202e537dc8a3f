import { describe, expect, it } from 'vitest';
import { buildPicture } from './buildPicture.ts';
import { inTheme } from './inTheme.ts';
import { palettes } from './look.ts';
import { madeUpFieldLabels, madeUpLayers, madeUpMap } from './madeUpMap.fixture.ts';
import { visibleGraph } from './visibleGraph.ts';

const graph = madeUpMap();
const pictureIn = (theme: 'light' | 'dark') =>
  buildPicture({
    graph,
    visible: visibleGraph(graph, {}),
    layers: madeUpLayers,
    theme,
    language: 'nb',
    fieldLabels: madeUpFieldLabels,
  });

describe('inTheme', () => {
  it('is the picture that would have been built in the other theme, both ways', () => {
    expect(inTheme(pictureIn('dark'), 'light')).toEqual(pictureIn('light'));
    expect(inTheme(pictureIn('light'), 'dark')).toEqual(pictureIn('dark'));
  });

  it('leaves a picture of that theme as it is', () => {
    const picture = pictureIn('light');
    expect(inTheme(picture, 'light')).toBe(picture);
  });

  it('finds one colour for each: no two meanings of a palette share one that they do not share in the other', () => {
    const pairs = (['background', 'warm', 'ink', 'quiet', 'line', 'gap', 'accent'] as const).map(
      (name) => [palettes.light[name], palettes.dark[name]] as const,
    );
    for (const sector of Object.keys(palettes.light.sectors))
      pairs.push([palettes.light.sectors[sector] ?? '', palettes.dark.sectors[sector] ?? '']);
    for (const paint of Object.keys(palettes.light.paints))
      pairs.push([palettes.light.paints[paint] ?? '', palettes.dark.paints[paint] ?? '']);
    expect(new Map(pairs).size).toBe(new Map(pairs.map(([light, dark]) => [dark, light])).size);
  });
});
