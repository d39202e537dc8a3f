import { ClassicLevel } from 'classic-level';
import { checkFiles } from './files/checkFiles.ts';
import { findRefusal } from './files/findRefusal.ts';

/**
 * Opens a database whose files have been looked through first.
 * @throws Error with LEVEL_LOCKED when another process has it, LEVEL_CORRUPTION when it is damaged, or the system's code
 */
export async function openChecked(folder: string): Promise<ClassicLevel<string, unknown>> {
  try {
    await checkFiles(folder);
  } catch (error) {
    // What another server is writing may look damaged.
    await requireUnlocked(folder);
    throw error;
  }
  // Not made before: a database begins to open itself as soon as it is made.
  const level = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
  try {
    await level.open();
    return level;
  } catch (error) {
    await level.close();
    if (codesOf(error).includes('LEVEL_IO_ERROR')) throw (await findRefusal(folder)) ?? error;
    throw error;
  }
}

// Never opens anything: asked like this, LevelDB says that it is locked, or that there is one, or that there is none.
async function requireUnlocked(folder: string): Promise<void> {
  const level = new ClassicLevel(folder, { createIfMissing: false, errorIfExists: true });
  try {
    await level.open();
  } catch (error) {
    if (codesOf(error).includes('LEVEL_LOCKED')) throw error;
  } finally {
    await level.close();
  }
}

function codesOf(error: unknown): readonly unknown[] {
  return error instanceof Error ? ['code' in error ? error.code : undefined, ...codesOf(error.cause)] : [];
}
