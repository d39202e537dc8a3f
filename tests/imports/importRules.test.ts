import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const { forbidden = [], options = {} } = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
) as IConfiguration;

/** A file, what it imports, and the rule that refuses it (null: allowed). Packages are named without a dot. */
const cases: readonly (readonly [from: string, to: string, rule: string | null])[] = [
  ['graph-schema/changes/a.ts', 'graph-schema/b.ts', null],
  ['graph-schema/a.ts', 'server/store/Store.ts', 'graph-schema'],
  ['graph-schema/c.ts', 'node:fs', 'graph-schema-pure'],
  ['graph-schema/a.ts', 'zod', 'graph-schema-pure'],
  ['graph-schema/generated/shapes.ts', 'zod', null],
  ['graph-schema/generate/main.ts', 'node:fs', null],
  ['server/changes/a.ts', 'server/store/Store.ts', null],
  ['server/changes/a.ts', 'graph-schema/b.ts', null],
  ['server/changes/a.ts', 'server/store/embedded/openEmbeddedStore.ts', 'server/changes/'],
  ['server/changes/a.ts', 'server/projection/LiveMap.ts', 'server/changes/'],
  ['server/store/a.ts', 'server/changes/decide.ts', 'server/store/'],
  ['server/projection/a.ts', 'server/changes/decide.ts', null],
  ['server/analysis/a.ts', 'graph-schema/b.ts', null],
  ['server/analysis/a.ts', 'zod', 'server/analysis-pure'],
  ['server/analysis/a.ts', 'node:fs', 'server/analysis-pure'],
  ['server/exchange/a.ts', 'server/access/createAccess.ts', 'server/exchange/'],
  ['server/research/a.ts', 'server/engine/createEngine.ts', null],
  ['server/research/a.ts', 'server/graphql/b.ts', 'server/research/'],
  ['server/http/a.ts', 'server/research/b.ts', 'server/http/'],
  ['server/commands/a.ts', 'server/graphql/b.ts', 'server/(commands|workshops)/'],
  ['server/http/a.ts', 'server/commands/b.ts', 'server/http/'],
  ['server/http/a.ts', 'server/graphql/b.ts', null],
  ['server/graphql/a.ts', 'server/http/b.ts', 'server/graphql/'],
  ['server/graphql/a.ts', 'neo4j-driver', 'neo4j-driver'],
  ['server/store/neo4j/a.ts', 'neo4j-driver', null],
  ['server/store/neo4j/a.ts', 'classic-level', 'classic-level'],
  ['server/main.ts', 'server/createApp.ts', null],
  ['server/main.ts', 'server/store/openStore.ts', 'server/main.ts'],
  ['server/link.ts', 'server/askControl.ts', null],
  ['server/runCommand.ts', 'server/upkeepCommands.ts', 'server/runCommand.ts'],
  ['server/seed.ts', 'server/projection/LiveMaps.ts', 'server/(link|seed).ts'],
  ['server/askControl.ts', 'server/http/controlFile.ts', null],
  ['server/askControl.ts', 'server/createApp.ts', 'server/askControl.ts'],
  ['server/createApp.ts', 'server/store/openStore.ts', null],
  ['server/config.ts', 'server/store/openStore.ts', 'one-composition-root'],
  ['server/createApp.ts', 'client/main.tsx', 'server-workspace'],
  ['client/feed/a.ts', 'client/graphql/b.ts', null],
  ['client/graphql/a.ts', 'client/feed/b.ts', 'client/graphql/'],
  ['client/view/a.ts', 'client/canvas/b.ts', 'client/view/'],
  ['client/pages/a.tsx', 'client/panels/b.tsx', null],
  ['client/panels/a.tsx', 'client/pages/b.tsx', 'client/panels/'],
  ['client/components/a.tsx', 'client/state/b.ts', 'client/components/'],
  ['client/components/a.tsx', 'graph-schema/b.ts', 'client/components-alone'],
  ['client/canvas/a.ts', 'cytoscape', null],
  ['client/panels/a.tsx', 'cytoscape', 'cytoscape'],
  ['client/state/a.ts', 'server/projection/LiveMap.ts', 'client-workspace'],
  ['server/changes/a.ts', 'tests/api/b.ts', 'no-test-in-code'],
];

type Files = Readonly<Record<string, string>>;
type Violation = { readonly from: string; readonly to: string; readonly rule: string };
const packages = ['zod', 'cytoscape', 'neo4j-driver', 'classic-level'];

describe('import rules', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sirkel-imports-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  /** What is wrong in a little project of these files. */
  const violationsIn = async (files: Files): Promise<Violation[]> => {
    const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
    write('package.json', JSON.stringify({ name: 'fixture', type: 'module', dependencies }));
    for (const name of packages) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', exports: './index.js' }));
      write(`node_modules/${name}/index.js`, 'export const made = 1;\n');
    }
    for (const [file, text] of Object.entries(files)) write(file, text);
    const settings = { ...options, validate: true, ruleSet: { forbidden }, baseDir: folder };
    const { output } = await cruise(Object.keys(files), settings);
    return (output as ICruiseResult).summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }));
  };
  const rulesBrokenIn = async (files: Files): Promise<string[]> => (await violationsIn(files)).map(({ rule }) => rule);

  it('is the table: each folder imports what it may, and nothing else', async () => {
    const files: Record<string, string> = {};
    for (const [from, to] of cases) {
      files[from] = `${files[from] ?? ''}import '${specifier(from, to)}';\n`;
      if (isFile(to)) files[to] ??= '';
    }
    const violations = await violationsIn(files);
    for (const [from, to, rule] of cases) {
      const broken = violations.filter(
        (one) => one.from === from && (one.to === to || one.to.includes(`/${to}/`) || `node:${one.to}` === to),
      );
      const names = broken.map((one) => one.rule);
      if (rule === null) expect(names, `${from} may import ${to}`).toEqual([]);
      else expect(names, `${from} may not import ${to}`).toContain(rule);
    }
  });

  it('refuses files that import each other in a ring, also by their types alone', async () => {
    const broken = await rulesBrokenIn({
      'server/changes/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
      'server/changes/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    });
    expect(new Set(broken)).toEqual(new Set(['no-cycle']));
  });

  it('refuses zod behind the main entry, however far behind', async () => {
    const broken = await rulesBrokenIn({
      'graph-schema/index.ts': "export * from './shapes.ts';\n",
      'graph-schema/shapes.ts': "export * from 'zod';\n",
    });
    expect(broken).toContain('graph-schema-main-entry');
  });

  it('refuses a file that nobody imports, and an import of what is not there', async () => {
    expect(await rulesBrokenIn({ 'server/changes/alone.ts': 'export const made = 1;\n' })).toEqual(['no-orphan']);
    expect(await rulesBrokenIn({ 'server/main.ts': "import './gone.ts';\n" })).toContain('resolvable');
  });
});

function isFile(name: string): boolean {
  return /\.tsx?$/.test(name);
}

/** How a file names what it imports. */
function specifier(from: string, to: string): string {
  if (!isFile(to)) return to;
  const address = path.posix.relative(path.posix.dirname(from), to);
  return address.startsWith('.') ? address : `./${address}`;
}
