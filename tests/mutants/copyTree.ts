import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * A copy of the code as it stands, beside which nothing is disturbed. The packages are shared by links, but for our own
 * workspaces, which must be the copied ones.
 */
export function copyTree(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sirkel-mutants-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
  for (const file of files.toString().split('\0')) {
    if (file === '' || !existsSync(path.join(root, file))) continue;
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
  }
  for (const workspace of ['', 'graph-schema', 'server', 'client', 'seed', 'tests']) linkPackages(folder, workspace);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function linkPackages(folder: string, workspace: string): void {
  const from = path.join(root, workspace, 'node_modules');
  if (!existsSync(from)) return;
  const to = path.join(folder, workspace, 'node_modules');
  mkdirSync(path.join(to, '@sirkel'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@sirkel' && !name.startsWith('.')) symlinkSync(path.join(from, name), path.join(to, name));
  }
  if (workspace !== '') return;
  for (const own of readdirSync(path.join(from, '@sirkel'))) {
    symlinkSync(path.join(folder, own), path.join(to, '@sirkel', own));
  }
}
