import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageHead } from './pageHead.ts';

// The page that others show in a frame. Built by itself, before the program: what the two share would else lie in files
// that hold much more than this page needs, and browsers keep nothing of the one for the other anyway.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), pageHead],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inline, neither script nor picture: the page's security policy allows only files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'embed.html'),
      output: {
        assetFileNames: 'assets/embed-[name]-[hash][extname]',
        chunkFileNames: 'assets/embed-[name]-[hash].js',
        entryFileNames: 'assets/embed-[name]-[hash].js',
        // All that the page begins with in one file, whatever later parts share with it: else half a dozen small ones come first.
        codeSplitting: { groups: [{ name: 'first', test: /client[\\/]embed\.tsx$/ }] },
      },
    },
  },
});
