import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { embedNamespaces } from './embedNamespaces.ts';
import { lateNamespaces } from './lateNamespaces.ts';
import { namespaces } from './namespaces.ts';
import type { TextTree } from './Texts.ts';

const client = path.resolve(import.meta.dirname, '..');
const passedOver = /(^|\/)(node_modules|dist|generated|texts)\/|\.(test|fixture)\.tsx?$/;

/** All that the program itself is written in: no tests, no texts. */
function sources(): readonly string[] {
  return readdirSync(client, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !passedOver.test(file))
    .map((file) => readFileSync(path.join(client, file), 'utf8'));
}

/** What may be a key in a source: words in quotes, and templates of words and holes, each hole within one step of a key. */
function usesIn(source: string): { readonly words: readonly string[]; readonly templates: readonly RegExp[] } {
  const templates = [...source.matchAll(/`((?:[\w.:]|\$\{[^{}]*\})+)`/g)]
    .map(([, template = '']) => template.replaceAll(/\$\{[^{}]*\}/g, '*'))
    // One that is nearly all hole would be any key.
    .filter((template) => template.includes('*') && /\w{3}/.test(template));
  return {
    words: [...source.matchAll(/(['"`])([\w.:]+)\1/g)].map(([, , word = '']) => word),
    templates: templates.map(
      (template) => new RegExp(`^(\\w+:)?${template.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`),
    ),
  };
}

function keysOf(tree: TextTree, before = ''): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key.replace(/_(one|other)$/, '')] : keysOf(value, `${before}${key}.`),
  );
}

/**
 * The keys that stand nowhere, neither with their namespace nor without it. Generous: any such word counts, so that
 * what is named here is surely unused.
 */
function unused(all: Readonly<Record<string, readonly string[]>>, program: readonly string[]): readonly string[] {
  const uses = program.map(usesIn);
  const words = new Set(uses.flatMap((use) => use.words));
  const templates = uses.flatMap((use) => use.templates);
  return Object.entries(all).flatMap(([namespace, keys]) =>
    [...new Set(keys)]
      .filter((key) => !words.has(key) && !words.has(`${namespace}:${key}`))
      .map((key) => `${namespace}:${key}`)
      .filter((key) => !templates.some((template) => template.test(key))),
  );
}

describe('the texts', () => {
  it('are all used', () => {
    const keys = Object.fromEntries(
      Object.entries({ ...namespaces, ...lateNamespaces, ...embedNamespaces }).map(([name, { nb }]) => [
        name,
        keysOf(nb),
      ]),
    );
    expect(unused(keys, sources())).toEqual([]);
  });

  it('would be told of where they are not', () => {
    const program = [
      "t('title'); t('map:undo'); t(`views.${value}`); t(`edit:form.${a}.${b}`); t(`${each}.open`); `${a}-${b}`",
    ];
    const keys = {
      map: ['title', 'undo', 'views.circle', 'views.other.deep', 'gone'],
      edit: ['undo', 'form.a.b', 'x.open', 'open'],
    };
    expect(unused(keys, program)).toEqual(['map:views.other.deep', 'map:gone', 'edit:undo', 'edit:open']);
  });
});
