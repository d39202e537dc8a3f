import type { TFunction } from 'i18next';
import { pictureKeys } from '../../canvas/pictureKeys.ts';
import type { PictureKeys } from '../../canvas/pictureKeys.ts';
import type { Chord } from './pageKeys.ts';

/** How keys are named: in the reader's language, and as their machine writes them. */
export type KeyNames = { readonly t: TFunction<'picture'>; readonly isApple: boolean };

/** One line of the help: the keys, any of which will do, and what they do. */
export type KeyRow = { readonly signs: readonly string[]; readonly text: string };

/** Whether this machine has ⌘ where others have Ctrl. */
export function isApple(navigator: Pick<Navigator, 'platform'>): boolean {
  return /^(Mac|iPhone|iPad)/.test(navigator.platform);
}

/** A chord as one reads it: «Ctrl + K», or «⌘ K». */
export function chordSign({ key, mod, shift }: Chord, { t, isApple: apple }: KeyNames): string {
  const parts = [
    ...(mod === true ? [apple ? '⌘' : 'Ctrl'] : []),
    ...(shift === true ? [apple ? '⇧' : t('names.shift')] : []),
    key.toUpperCase(),
  ];
  return parts.join(apple ? ' ' : ' + ');
}

/** The lines of the picture's own keys; what does the same stands in one. */
export function pictureRows(names: KeyNames): readonly KeyRow[] {
  const ids = [...new Set(pictureKeys.map(({ id }) => id))];
  return ids.map((id) => ({
    text: names.t(`key.${id}`),
    signs: pictureKeys.filter((each) => each.id === id).flatMap((each) => signsOf(each, names)),
  }));
}

/** What a key does while one drags in the picture: a mouse alone has it. */
export function dragRows({ t, isApple: apple }: KeyNames): readonly KeyRow[] {
  return [
    { signs: [t('names.drag', { key: apple ? '⇧' : t('names.shift') })], text: t('key.lineIn') },
    { signs: [t('names.drag', { key: apple ? '⌥' : 'Alt' })], text: t('key.lineOut') },
  ];
}

function signsOf({ keys, held, shift }: PictureKeys, { t, isApple: apple }: KeyNames): readonly string[] {
  const all = Object.keys(keys);
  if (shift === true) return all.map((key) => `${apple ? '⇧ ' : `${t('names.shift')} + `}${nameOf(key, t)}`);
  if (!all.every((key) => key.startsWith('Arrow'))) return all.map((key) => nameOf(key, t));
  return [held ? t('names.neighbours', { held: apple ? '⌥' : t('names.held') }) : t('names.arrows')];
}

function nameOf(key: string, t: KeyNames['t']): string {
  if (key === ' ') return t('names.space');
  if (key === 'ContextMenu') return t('names.menu');
  return key === 'Escape' ? t('names.escape') : key;
}
