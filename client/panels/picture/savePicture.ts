/**
 * Gives a picture to the reader as a file.
 * @param title what the file is called after; letters that not every system can name a file by become hyphens
 */
export function savePicture(picture: Blob, title: string, ending: 'pdf' | 'png' | 'svg', document: Document): void {
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(title)}.${ending}`;
  link.click();
  // Some browsers fetch the address only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** A title as the name of a file: "Sosialt entreprenørskap i Vestfold" becomes "sosialt-entreprenørskap-i-vestfold". */
export function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'kart' : name;
}
