import type { HtmlTagDescriptor, Plugin } from 'vite';

const tag = (name: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: name,
  attrs,
  injectTo: 'head-prepend',
});

/** Puts into the head of each page what all of them have. */
export const pageHead: Plugin = {
  name: 'page-head',
  transformIndexHtml: {
    // Before the builder looks for what the page fetches.
    order: 'pre',
    handler: () => [
      tag('meta', { charset: 'utf-8' }),
      tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      tag('meta', { name: 'color-scheme', content: 'light dark' }),
      tag('link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }),
      // Cytoscape adds this one rule by script unless it finds it here, and the page's security policy forbids that.
      tag('link', { rel: 'stylesheet', id: '__________cytoscape_stylesheet', href: '/cy.css' }),
    ],
  },
};
