import { defineConfig } from 'vite';
import { productFiles } from './src/app/files-plugin.ts';
import { contentSecurityPolicy } from './src/app/policy.ts';
import { scenarios } from './src/story/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [scenarios(), contentSecurityPolicy(), productFiles()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Data URIs would need a wider policy, and a picture used once gains nothing by them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: { port: 5173 },
  preview: { port: 4173 },
});
