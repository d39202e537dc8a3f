import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageHead } from './pageHead.ts';

// Where `npm run dev` finds the API: the server on its usual port unless told otherwise.
const server = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), pageHead],
  server: {
    host: '127.0.0.1',
    proxy: {
      // The client has a folder of this name: what ends like a file is one of its own.
      '^/graphql(?:/[A-Za-z0-9-]+)?(?:\\?.*)?$': { target: server, ws: true },
      '/graphiql': server,
      '/sign-in': server,
      '/sign-out': server,
      '/maps': server,
      '/health': server,
      '/innbygg': server,
    },
  },
  build: {
    outDir: 'dist',
    // What others show in a frame was built before (`vite.embed.config.ts`), into a folder that was empty then.
    emptyOutDir: false,
    target: 'es2023',
    // Nothing inline, neither script nor picture: the page's security policy allows only files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One stylesheet: that of a part which could not be fetched is not asked for again with the part.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // What changes seldom lies apart, so that a new version of the client costs little to fetch.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'cytoscape', test: /node_modules[\\/](cytoscape|react-cytoscapejs)[\\/]/ },
            // What the first page shares with later parts: in files of their own, two dozen small ones would be fetched first.
            {
              name: 'shared',
              minShareCount: 2,
              test: /client[\\/](components|state|view|i18n[\\/]localesOf|graphql[\\/]RequestError|panels[\\/]details[\\/](Reading|dateText))|i18next/,
            },
          ],
        },
      },
    },
  },
});
