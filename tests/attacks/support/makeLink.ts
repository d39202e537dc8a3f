import { askControl } from '@sirkel/server/askControl';
import type { Settings } from '@sirkel/server/config';

/** A fresh sign-in link, as `npm run link` makes it. */
export async function makeLink({ dataFolder }: { readonly dataFolder: string }): Promise<string> {
  const answer = (await askControl({ dataFolder } as Settings, 'link')) as { readonly link: string };
  return answer.link;
}
