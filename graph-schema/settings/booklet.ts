import type { SettingsSource } from '../MapSettings.ts';

/**
 * A statement of the booklet that the defaults of a map rest on.
 * @param heading the heading it stands under
 * @param lines the lines of the booklet's text, as `747–753`
 * @param note what was read into it; then the statement is derived
 */
export function booklet(heading: string, lines: string, note?: string): SettingsSource {
  return {
    title: 'Hefte om økosystem for sosialt entreprenørskap, Sosenteriet og SESAM (USN)',
    where: `«${heading}», linje ${lines}`,
    certainty: note === undefined ? 'stated' : 'derived',
    ...(note === undefined ? {} : { note }),
  };
}
