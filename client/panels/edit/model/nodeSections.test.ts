import { nodeKinds } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { nodeSections, openFields } from './nodeSections.ts';

describe.each(nodeKinds.map(({ id }) => id))('the form of a %s', (kind) => {
  const sections = nodeSections(kind);

  it('holds every field that a person may set, once', () => {
    const shown = sections.flatMap(({ fields }) => fields.map(({ id }) => id)).sort();
    expect(shown).toEqual(
      openFields(kind)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('has everything required at the top', () => {
    const required = openFields(kind).filter((field) => field.required === true);
    expect(sections[0]?.fields).toEqual(expect.arrayContaining(required));
  });
});
