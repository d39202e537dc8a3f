/** Breaks a text into lines that are no wider than there is room for; a single word that is wider is broken within. */
export function wrapText(text: string, room: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > room) {
      const fits = lettersThatFit(line, room, measure);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === '' ? lines : [...lines, line];
}

function lettersThatFit(word: string, room: number, measure: (text: string) => number): number {
  let fits = 0;
  for (const letter of word) {
    if (fits > 0 && measure(word.slice(0, fits + letter.length)) > room) break;
    fits += letter.length;
  }
  return fits;
}
