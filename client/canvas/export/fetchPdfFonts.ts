import plain from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import type { PdfFonts } from './PdfFonts.ts';

/** Fetches the font of PDFs from where the program itself comes from; rejects when it cannot be had. */
export async function fetchPdfFonts(fetch: typeof globalThis.fetch): Promise<PdfFonts> {
  const bytesOf = async (address: string): Promise<Uint8Array> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`the font was answered with ${String(answer.status)}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const [plainBytes, semiboldBytes] = await Promise.all([bytesOf(plain), bytesOf(semibold)]);
  return { plain: plainBytes, semibold: semiboldBytes };
}
