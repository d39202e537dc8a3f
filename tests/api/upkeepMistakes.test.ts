import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapWithHistory } from './support/mapWithHistory.ts';
import { runCommand } from './support/runCommand.ts';
import { newFolder } from './support/seededMap.ts';
import { startApp } from './support/startApp.ts';

describe('whoever looks after a store and mistypes', { timeout: 60_000 }, () => {
  it.each([
    ['backup.ts', ['--to', 'never.gz']],
    ['verify.ts', []],
    ['adopt.ts', ['--map', 'x']],
    ['move.ts', ['--stay']],
  ])('%s: is told that there is nothing in the folder, and none is made', async (command, args) => {
    const folder = path.join(newFolder(), 'typo');
    const told = await runCommand(command, args, { SIRKEL_DATA: folder });
    expect(told).toMatchObject({ code: 1, out: '' });
    expect(told.err).toMatch(/^[^\n]*There are no data of Sirkel in .*typo; say where they lie by SIRKEL_DATA\.\n$/);
    expect(existsSync(folder)).toBe(false);
    expect(existsSync('never.gz')).toBe(false);
  });

  it.each(['link.ts', 'seed.ts', 'backup.ts', 'restore.ts', 'move.ts', 'verify.ts', 'adopt.ts'])(
    '%s: tells how it is called, when asked and when it does not know what it is given',
    async (command) => {
      const folder = path.join(newFolder(), 'typo');
      const told = await runCommand(command, ['--help'], { SIRKEL_DATA: folder });
      expect(told).toMatchObject({ code: 0, err: '' });
      expect(told.out).toContain(`npm run ${command.replace('.ts', '')} `);
      const wrong = await runCommand(command, ['--hlep'], { SIRKEL_DATA: folder });
      expect(wrong).toMatchObject({ code: 1, out: '' });
      expect(wrong.err).toMatch(/^[A-Z][^:]+: Unknown option '--hlep'\.\n/);
      expect(wrong.err).toContain(told.out);
      expect(existsSync(folder)).toBe(false);
    },
  );

  it.each([
    ['restore.ts', ['--from'], "Option '--from <value>' argument missing.\n"],
    ['restore.ts', ['file.gz'], "Unexpected argument 'file.gz'.\n"],
    [
      'seed.ts',
      ['--size', 'many'],
      'expected --size from 1 to 5000 and --random from 0 to 4294967295; got --size many.\n',
    ],
  ])('%s %j: is told in one sentence what is wrong with it', async (command, args, sentence) => {
    const folder = path.join(newFolder(), 'typo');
    const told = await runCommand(command, args, { SIRKEL_DATA: folder });
    expect(told).toMatchObject({ code: 1, out: '' });
    expect(told.err).toContain(sentence);
    expect(told.err).not.toMatch(/To specify|Did you forget/);
    expect(existsSync(folder)).toBe(false);
  });

  it('a backup that is not there, or a folder, is told in one sentence', async () => {
    const folder = newFolder();
    for (const from of [path.join(folder, 'nowhere.gz'), folder]) {
      const told = await runCommand('restore.ts', ['--from', from], { SIRKEL_DATA: path.join(folder, 'new') });
      expect(told).toMatchObject({ code: 1, out: '' });
      expect(told.err).toMatch(/^Nothing was restored: The backup .* cannot be read; .*\.\n$/);
    }
  });

  it('a backup into a folder that is not there is told in one sentence', async () => {
    const app = await startApp();
    await mapWithHistory(app.url, await app.signIn());
    const file = path.join(newFolder(), 'nowhere', 'x.gz');
    const told = await runCommand('backup.ts', ['--to', file], { SIRKEL_DATA: app.dataFolder });
    await app.close();
    expect(told).toMatchObject({ code: 1, out: '' });
    expect(told.err).toMatch(/^No backup was taken: The backup .*x\.gz cannot be written: .*\.\n$/);
  });

  it('a folder that is restored into is for its own user alone', async () => {
    const app = await startApp();
    await mapWithHistory(app.url, await app.signIn());
    const [file, folder] = [path.join(newFolder(), 'x.gz'), path.join(newFolder(), 'new')];
    expect(await runCommand('backup.ts', ['--to', file], { SIRKEL_DATA: app.dataFolder })).toMatchObject({
      code: 0,
      out: `The backup is whole: 1 map with 6 changes, in ${file}.\n`,
    });
    await app.close();
    expect(await runCommand('restore.ts', ['--from', file], { SIRKEL_DATA: folder })).toMatchObject({ code: 0 });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});
