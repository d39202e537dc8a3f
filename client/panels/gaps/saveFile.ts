import type { FetchedFile } from '../../mutations/fetchFile.ts';

/** Gives the reader a file that was fetched; or, by its address, one that the browser saves as it comes. */
export function saveFile(file: NonNullable<FetchedFile> | string, document: Document): void {
  const link = document.createElement('a');
  if (typeof file === 'string') {
    link.href = file;
    link.download = '';
    link.click();
    return;
  }
  const address = URL.createObjectURL(file.content);
  link.href = address;
  link.download = file.name;
  link.click();
  // Some browsers fetch the address only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
