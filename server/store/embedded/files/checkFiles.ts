import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLogFile } from './checkLogFile.ts';
import { checkTable } from './checkTable.ts';
import { damage } from './damage.ts';
import { readManifest, type Manifest } from './readManifest.ts';

// What says nothing about whether data have ever been here.
const isTrace = (name: string): boolean =>
  /^(LOCK|LOG(\.old)?|\d+\.dbtmp|space\.tmp|heads\.json\.tmp|lost\+found)$/.test(name);

/**
 * Looks through LevelDB's files before it opens them: it would begin a new, empty database where `CURRENT` is missing,
 * leave out what is damaged, and clear away the files that it no longer knows of. Reads every byte that is in use.
 * @throws Error with the code LEVEL_CORRUPTION; nothing in the folder was changed
 */
export async function checkFiles(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (!names.includes('CURRENT')) {
    const [left] = names.filter((name) => !isTrace(name));
    if (left !== undefined) throw damage(`it holds ${left}, but the file CURRENT is missing`);
    return;
  }
  const { tables, firstLog } = await readCurrent(folder, names);
  for (const [number, size] of tables) await checkTableFile(folder, names, number, size);
  await checkLogs(folder, names, firstLog);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readCurrent(folder: string, names: readonly string[]): Promise<Manifest> {
  const current = await readFile(join(folder, 'CURRENT'), 'latin1');
  if (!/^MANIFEST-\d+\n$/.test(current)) throw damage('the file CURRENT does not name a MANIFEST');
  const name = current.trim();
  if (!names.includes(name)) throw damage(`the file ${name}, which CURRENT names, is missing`);
  const bytes = await readFile(join(folder, name));
  const wrong = checkLogFile(bytes);
  if (wrong !== null) throw damage(`in the file ${name}, ${wrong}`);
  try {
    return readManifest(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw damage(`the file ${name} cannot be read`);
    throw error;
  }
}

async function checkTableFile(folder: string, names: readonly string[], number: number, size: number): Promise<void> {
  const stem = String(number).padStart(6, '0');
  const name = names.find((one) => one === `${stem}.ldb` || one === `${stem}.sst`);
  if (name === undefined) throw damage(`the file ${stem}.ldb is missing`);
  const bytes = await readFile(join(folder, name));
  if (bytes.length !== size) {
    throw damage(`the file ${name} has ${String(bytes.length)} bytes; it was written with ${String(size)}`);
  }
  const wrong = checkTable(bytes);
  if (wrong !== null) throw damage(`in the file ${name}, ${wrong}`);
}

async function checkLogs(folder: string, names: readonly string[], firstLog: number): Promise<void> {
  const logs = names.filter((name) => /^\d+\.log$/.test(name) && Number.parseInt(name, 10) >= firstLog);
  // The MANIFEST names the log that was begun with it; only a database that was never opened has none yet.
  if (firstLog > 0 && !logs.some((name) => Number.parseInt(name, 10) === firstLog)) {
    throw damage(`the file ${String(firstLog).padStart(6, '0')}.log is missing`);
  }
  for (const name of logs) {
    const wrong = checkLogFile(await readFile(join(folder, name)));
    if (wrong !== null) throw damage(`in the file ${name}, ${wrong}`);
  }
}
