import { languages } from '@sirkel/graph-schema';
import type { Language, MapSettings } from '@sirkel/graph-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import { addLateTexts } from '../../i18n/LateTexts.tsx';
import { speakingOf } from '../../panels/filter/build/speakingOf.ts';
import { smallMap } from '../../panels/smallMap.fixture.ts';
import { arbitraryExpression } from './arbitraryExpression.ts';
import { readExpression } from './readExpression.ts';
import { sayExpression } from './sayExpression.ts';

const graph = smallMap();
graph.settings = {
  ...graph.settings,
  customFields: [{ id: 'budget', kinds: ['actor'], valueType: 'number', labels: { nb: 'Budsjett', en: 'Budget' } }],
} as MapSettings;

function speakingIn(language: Language) {
  const texts = createTexts(language);
  addLateTexts(texts);
  return speakingOf(graph, texts.getFixedT(language, 'filterWords'), language);
}

function say(text: string, language: Language = 'nb'): string {
  const read = readExpression(text);
  if (read.state === 'refused') throw new Error(JSON.stringify(read.refusal));
  return sayExpression(read.expression, speakingIn(language));
}

describe('a filter as a sentence', () => {
  it('reads as one would say it, in three languages', () => {
    const weak = 'kind:actor ring:municipality status:weak,missing -sector:public';
    expect(say(weak)).toBe('Aktører i ringen Kommune som er svake eller mangler, og som ikke er offentlige');
    expect(say(weak, 'nn')).toBe('Aktørar i ringen Kommune som er svake eller manglar, og som ikkje er offentlege');
    expect(say(weak, 'en')).toBe('Actors in the ring Municipality that are weak or missing, and that are not public');
    const two = 'kind:actor,service field:finance municipality:3907,3901 ties:3.. certainty:assumed';
    expect(say(two)).toBe(
      'Aktører og tilbud og ordninger i feltet Finansiering for Sandefjord eller Horten som har minst 3 koblinger, og som har kilder merket «antatt»',
    );
    expect(say('tie:funds-in -tie:cooperatesWith', 'en')).toBe(
      'Entries that have the tie “is funded by”, and that do not have the tie “cooperates with”',
    );
    expect(say('near:2,selected text:råd')).toBe(
      'Oppføringer som er høyst 2 steg fra det som er valgt, og som inneholder «råd»',
    );
    expect(say('between:norge,grunder', 'nn')).toBe(
      'Oppføringar som ligg på den kortaste vegen mellom Innovasjon Norge og Gründere',
    );
  });

  it('can be read in one way only, also where groups stand in groups', () => {
    expect(say('any(status:weak all(kind:need ties:..1))')).toBe(
      'Oppføringer som er svake, eller som (er behov og utfordringer og har høyst 1 kobling)',
    );
    expect(say('kind:actor any(status:weak ties:..0)')).toBe('Aktører som (er svake eller har høyst 0 koblinger)');
  });

  it('says "none of" by turning round what stands in it', () => {
    expect(say('none(status:weak sector:public)')).toBe('Oppføringer som ikke er svake, og som ikke er offentlige');
    expect(say('kind:need none(-status:weak tag:none)')).toBe('Behov og utfordringer som (er svake og har stikkord)');
    expect(say('none(all(status:weak near:1,norge))', 'en')).toBe(
      'Entries that (are not weak or are more than 1 step from Innovasjon Norge)',
    );
  });

  it('tells what has none of something apart from its values', () => {
    expect(say('sector:public,none')).toBe('Oppføringer som (er offentlige eller er uten sektor)');
    expect(say('-certainty:none')).toBe('Oppføringer som har en kilde');
    expect(say('-barrier:time,none', 'en')).toBe('Entries that (do not meet the barrier “Time” and meet a barrier)');
  });

  it('knows the map’s own fields, and calls what it does not know by its id', () => {
    expect(say('own.budget:100..')).toBe('Oppføringer som har minst 100 i feltet «Budsjett»');
    expect(say('-own.budget:* own.x:"ja"', 'en')).toBe(
      'Entries that have nothing in the field “Budget”, and that have “ja” in the field “x”',
    );
    expect(say('status:sleeping ring:moon near:1,gone')).toBe(
      'Oppføringer i ringen moon som sleeping, og som er høyst 1 steg fra noe som ikke er på kartet',
    );
  });

  it('passes over what is not filled in, and says all of the map where nothing is asked', () => {
    for (const text of ['', 'kind: any()', 'near:2, text:']) expect(say(text, 'en')).toBe('Everything on the map');
    expect(say('kind:actor status:')).toBe('Aktører');
  });

  it('is said of any expression, and never with a key or a hole left in it', () => {
    const speakings = languages.map(speakingIn);
    fc.assert(
      fc.property(arbitraryExpression(['norge']), (expression) => {
        for (const speaking of speakings) {
          const said = sayExpression(expression, { ...speaking, wordOf: () => 'VALUE', fieldOf: () => 'FIELD' });
          expect(said).not.toMatch(/undefined|\b(is|not|none|some|place)\.[a-z]/);
          expect(said.length).toBeGreaterThan(3);
        }
      }),
    );
  });
});
