import type { Page } from '@playwright/test';

/** What has been done to a page that ought not to have been. */
export type Harm = { readonly all: () => Promise<readonly string[]> };

type Trapped = typeof globalThis & { hit?: () => void; harm?: string[] };

/**
 * Watches a page from before its first line: the trap `hit()`, dialogs, breaches of its policy, whatever stands in the
 * document that only somebody else's words could have put there, and requests that leave for elsewhere.
 */
export async function watchHarm(page: Page, origin: string): Promise<Harm> {
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) harm.push(`request: ${url}`);
  });
  page.on('pageerror', (error) => harm.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') harm.push(`console: ${message.text()}`);
  });
  await page.addInitScript(trap);
  const inPage = (): Promise<readonly string[]> => page.evaluate(() => (globalThis as Trapped).harm ?? ['no trap']);
  return { all: async () => [...new Set([...harm, ...(await inPage())])] };
}

// Runs in the page.
function trap(): void {
  const found: string[] = [];
  const here = globalThis as Trapped;
  here.harm = found;
  here.hit = () => {
    found.push('hit() was called');
  };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    found.push(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
  });
  // What the program itself is made of: its files, the mark of a kind, the button that signs out.
  const ours =
    'script[src^="/"], link[href^="/"], meta[charset], meta[name], img.glyph[src^="data:image/svg+xml"], form:not([action]), form[action="/sign-out"]';
  const isOurs = (element: Element): boolean =>
    element.matches(ours) || (element instanceof HTMLLinkElement && element.href.startsWith(`${location.origin}/`));
  const look = (element: Element): void => {
    const { tagName } = element;
    if (
      /^(script|style|link|meta|base|iframe|object|embed|img|form|math|template)$/i.test(tagName) &&
      !isOurs(element)
    ) {
      // GraphiQL and its editor bring style sheets of their own.
      if (!location.pathname.startsWith('/graphiql')) found.push(`element: ${element.outerHTML.slice(0, 120)}`);
    }
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`handler: ${name} of ${tagName}`);
      if (
        /^(href|src|action|xlink:href)$/i.test(name) &&
        !isOurs(element) &&
        !/^(https?:|mailto:|[/#?]|blob:|\.\/|$)/i.test(value)
      ) {
        found.push(`address: ${value} of ${tagName}`);
      }
    }
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes') look(target as Element);
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        look(added);
        for (const inner of added.querySelectorAll('*')) look(inner);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
