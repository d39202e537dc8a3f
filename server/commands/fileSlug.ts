/** A map's title as a part of a file's name: that goes into a header and onto every kind of disk, so it keeps to ASCII. */
export function fileSlug(title: string): string {
  const ascii = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return ascii.slice(0, 60) || 'kart';
}
