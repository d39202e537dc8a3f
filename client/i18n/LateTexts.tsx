import type { i18n } from 'i18next';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from './addTexts.ts';
import { lateNamespaces } from './lateNamespaces.ts';

/** Adds the texts that come late before what needs them is shown. */
export function LateTexts({ children }: { readonly children: ReactNode }) {
  const texts = useTranslation().i18n;
  useState(() => {
    addLateTexts(texts);
  });
  return children;
}

/** Adds the texts that come late, in all languages. */
export function addLateTexts(texts: i18n): void {
  addTexts(texts, lateNamespaces);
}
