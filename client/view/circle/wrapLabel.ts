/** The longest line of a label, in characters. */
export const longestLine = 18;

const softHyphen = '\u00AD';
/** Last parts of Norwegian compounds that names of an ecosystem often end in; a word may be broken before them. */
const lastParts =
  /(?=(?:veiledning|rettleiing|tilbud|ordning|tjeneste|teneste|nettverk|organisasjon|virksomhet|verksemd|sektor|departement|direktorat|prosjekt|senter|grupper|apparat|midler|plattform|skole|skule|kontor|råd|fond|lab|omsorg|undervisning|forskning|forsking|opplæring|bedrift|kontrakt|budsjett|entreprenør|intraprenør|markedsplass|møteplass|politikk|avsetning|anskaffelse|kommune|investering|finansiering|kapital|utvikling|dokumentasjon|gjennomgang|formidling|studenter|foreninger|eiendom))/giu;

/**
 * A name in one or two lines of at most 18 characters: broken at a space where it can be, else after a hyphen or
 * inside a long word, there with a hyphen added. What does not fit ends in an ellipsis.
 */
export function wrapLabel(name: string): readonly string[] {
  const known = wrapped.get(name);
  if (known !== undefined) return known;
  if (wrapped.size >= mostKnown) wrapped.clear();
  const lines = wrap(name);
  wrapped.set(name, lines);
  return lines;
}

// The same names are set again and again, at every change and at every step of the zoom.
const wrapped = new Map<string, readonly string[]>();
const mostKnown = 10_000;

function wrap(name: string): readonly string[] {
  const text = name.replaceAll(softHyphen, '').trim();
  if (text.length <= longestLine) return [text];
  const breaks = breaksOf(name.trim());
  const fitting = breaks.filter(({ head, tail }) => head.length <= longestLine && tail.length <= longestLine);
  const best = fitting.toSorted((a, b) => a.cost - b.cost || widest(a) - widest(b))[0];
  if (best !== undefined) return [best.head, best.tail];
  const longest = breaks
    .filter(({ head }) => head.length <= longestLine)
    .toSorted((a, b) => a.cost - b.cost || b.head.length - a.head.length)[0];
  if (longest === undefined) return [`${text.slice(0, longestLine - 1)}…`];
  return [longest.head, `${longest.tail.slice(0, longestLine - 1).trimEnd()}…`];
}

type Break = { readonly head: string; readonly tail: string; readonly cost: number };

function widest(at: Break): number {
  return Math.max(at.head.length, at.tail.length);
}

/** Every place where a name may be broken; a space costs nothing, a hyphen of its own 1, a joint 2, a syllable 3. */
function breaksOf(name: string): readonly Break[] {
  const plain = (text: string): string => text.replaceAll(softHyphen, '');
  const breaks: Break[] = [];
  for (const { index } of name.matchAll(/ /gu)) {
    breaks.push({ head: plain(name.slice(0, index)), tail: plain(name.slice(index + 1)), cost: 0 });
  }
  for (const { index } of name.matchAll(/[-–/](?=\p{L})/gu)) {
    breaks.push({ head: plain(name.slice(0, index + 1)), tail: plain(name.slice(index + 1)), cost: 1 });
  }
  const inWord = (at: number, cost: number): void => {
    const before = /\p{L}+$/u.exec(name.slice(0, at))?.[0].length ?? 0;
    const after = /^\p{L}+/u.exec(name.slice(at))?.[0].length ?? 0;
    if (before < 3 || after < 3) return;
    breaks.push({ head: `${plain(name.slice(0, at))}-`, tail: plain(name.slice(at)), cost });
  };
  for (const { index } of name.matchAll(/\u00AD/gu)) {
    breaks.push({ head: `${plain(name.slice(0, index))}-`, tail: plain(name.slice(index)), cost: 2 });
  }
  for (const { index } of name.matchAll(lastParts)) inWord(index, 2);
  for (const { index } of name.matchAll(/(?<=[aeiouyæøå])(?=[bcdfghjklmnpqrstvwxz][aeiouyæøå])/giu)) inWord(index, 3);
  return breaks;
}
