import { describe, expect, it } from 'vitest';
import type { Readiness } from '../../../src/app/offline/news.ts';
import { offlineInWords } from '../../../src/app/offline/words.ts';

const some = { here: 3_190_000, all: 6_600_000, missing: ['the sounds'] };
const all: readonly Readiness[] = [
  { is: 'before' },
  { is: 'coming', ...some },
  { is: 'ready' },
  ...(['unreachable', 'full', 'other-version', 'sparing'] as const).map((why) => ({
    is: 'lacking' as const,
    why,
    ...some,
  })),
];

describe('how ready it is', () => {
  it('is said nowhere where nothing of it runs', () => {
    expect(offlineInWords({ is: 'none' }, 'none')).toBeNull();
  });

  it('is promised only when everything is here', () => {
    for (const readiness of all) {
      const view = offlineInWords(readiness, 'none');
      expect(view?.is === 'ready', view?.words).toBe(readiness.is === 'ready');
      expect(/^Ready/.test(view?.words ?? ''), view?.words).toBe(readiness.is === 'ready');
    }
  });

  it('never rounds what is here up', () => {
    expect(offlineInWords({ is: 'coming', ...some }, 'none')?.words).toContain('3.1 of 6.6 MB are here');
    const nearly = { is: 'coming', here: 6_599_999, all: 6_600_000, missing: ['the sounds'] } as const;
    expect(offlineInWords(nearly, 'none')?.words).toContain('6.5 of 6.6 MB');
  });

  it('says what is missing', () => {
    for (const readiness of all)
      if ('missing' in readiness) expect(offlineInWords(readiness, 'none')?.missing).toEqual(['the sounds']);
  });

  it('is always whole sentences', () => {
    for (const readiness of all)
      for (const update of ['none', 'elsewhere'] as const)
        expect(offlineInWords(readiness, update)?.words).toMatch(/^[A-Z].*\.$/);
  });
});
