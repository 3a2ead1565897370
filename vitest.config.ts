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
          exclude: ['tests/{records,sound,stage}/**'],
          environment: 'node',
          // A learner waits more than a processor works: two of them at a time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser-alone',
          include: ['tests/{records,sound,stage}/**/*.browser.test.ts'],
          environment: 'node',
          // What is filmed, drawn in software, measured as it sounds, or killed while it writes needs the machine to itself.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
