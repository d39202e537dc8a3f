import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeLabels, relationTypes } from '@sirkel/server/store/neo4j/names';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../server/store/neo4j');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const looksLikeCypher =
  /\b(MATCH|MERGE|UNWIND|DETACH|REMOVE|CONSTRAINT|SHOW|DROP|CALL)\b|\b(CREATE|SET|DELETE|RETURN|WITH)\s+[(a-z]/;

// What may stand in a Cypher text beside what is written there: labels and types from the closed lists of `names.ts`, and
// parts of texts that are constants. A new one is looked at by a person before it is added here.
const allowed: ReadonlySet<string> = new Set([
  'anyType',
  'type',
  'label',
  "others.join(', ')",
  "ourLabels.join('|')",
  "[...ourLabels, allLooseLabels].join('|')",
  'looseLabels[record]',
  'HEAD',
  'REMOVING',
  'NODE',
  'name',
  'what',
  'start',
  'isNew',
]);

type Found = { readonly file: string; readonly text: string };

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

function textsOf(file: string): { readonly built: Found[]; readonly added: Found[] } {
  const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const built: Found[] = [];
  const added: Found[] = [];
  walk(source, (node) => {
    if (ts.isTemplateExpression(node) && looksLikeCypher.test(node.getText())) {
      for (const { expression } of node.templateSpans) built.push({ file, text: expression.getText() });
    }
    const isPlus = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
    if (isPlus && looksLikeCypher.test(node.getText())) added.push({ file, text: node.getText() });
  });
  return { built, added };
}

describe('Cypher', () => {
  it('is built from nothing but closed lists of names and constant parts', () => {
    const built = files.flatMap((file) => textsOf(file).built);
    expect(built.length).toBeGreaterThan(10);
    expect(built.filter(({ text }) => !allowed.has(text))).toEqual([]);
  });

  it('is never added together from pieces', () => {
    expect(files.flatMap((file) => textsOf(file).added)).toEqual([]);
  });

  it('has names that cannot end what they stand in', () => {
    for (const name of [...nodeLabels.values(), ...relationTypes.values()]) expect(name).toMatch(/^[A-Za-z_]+$/);
  });

  it('stands in the adapter alone', () => {
    const server = path.resolve(folder, '../..');
    const elsewhere = readdirSync(server, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith(path.join('store', 'neo4j')),
      )
      .filter((name) => !name.includes('node_modules'))
      .filter((name) => /\bMATCH \(|MERGE \(|UNWIND \$/.test(readFileSync(path.join(server, name), 'utf8')));
    expect(elsewhere).toEqual([]);
  });
});
