import { defineConfig } from 'vitest/config';
import { scenarios } from './src/story/plugin.ts';

/**
 * Three kinds of test: pure ones, ones that need a document, and ones that drive a real Chromium. The first two have
 * every core; by itself Vitest leaves one idle, which of two is half.
 */
const shared = {
  plugins: [scenarios()],
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

export default defineConfig({
  ...shared,
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/screens/**', 'tests/stage/**', 'tests/sound/**'],
          environment: 'node',
          maxWorkers: '100%',
        },
      },
      {
        ...shared,
        test: {
          name: 'document',
          include: ['tests/{screens,stage,sound}/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.ts'],
          environment: 'happy-dom',
          maxWorkers: '100%',
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          environment: 'node',
          // One Chromium at a time: two cores, and software GL.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
