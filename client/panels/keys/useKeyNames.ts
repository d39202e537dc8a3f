import { useTranslation } from 'react-i18next';
import { isApple } from './keySigns.ts';
import type { KeyNames } from './keySigns.ts';

/** How keys are named to this reader. */
export function useKeyNames(): KeyNames {
  const { t } = useTranslation('picture');
  return { t, isApple: isApple(globalThis.navigator) };
}
