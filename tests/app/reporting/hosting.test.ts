import { describe, expect, it } from 'vitest';
import { hostedBy } from '../../../src/app/launch/hosted.ts';
import { hostView } from '../../../src/app/reporting/host-view.ts';
import { Hosting } from '../../../src/app/reporting/hosting.ts';
import { type Host, type Kept, kept, notKept } from '../../../src/delivery/host.ts';
import { nobody } from '../../../src/delivery/nobody.ts';

const platform = (leaves: () => Kept): Host => ({
  ...nobody(),
  found: { kind: 'scorm-1.2', words: 'A platform.' },
  leave: () => Promise.resolve(leaves()),
});

describe('a visit', () => {
  it('remembers when the host last had everything, whatever fails later', () => {
    let now = 1000;
    const hosting = new Hosting(hostedBy(platform(() => kept)), { now: () => now });
    hosting.heard(kept);
    now = 2000;
    hosting.heard(notKept('It is away.'));
    expect(hosting.state.value).toMatchObject({ keptAt: 1000, why: 'It is away.' });
    hosting.heard(kept);
    expect(hosting.state.value).toMatchObject({ keptAt: 2000, why: null });
  });

  it('sends the learner back once everything is kept, and not before', async () => {
    let answer: Kept = notKept('It is away.');
    let back = 0;
    const hosted = hostedBy(
      platform(() => answer),
      { goBack: () => back++, returns: true },
    );
    const hosting = new Hosting(hosted);
    await hosting.leave();
    expect([back, hosting.state.value.visit, hosting.state.value.why]).toEqual([0, 'closed', 'It is away.']);
    answer = kept;
    await hosting.leave();
    expect([back, hosting.state.value.why]).toEqual([1, null]);
  });
});

describe('the host on the first screen', () => {
  const state = { keptAt: null, why: null, visit: 'open' } as const;

  it('is not mentioned where nobody hosts and nobody thought so', () => {
    expect(hostView(nobody().found, state)).toBeNull();
  });

  it('is mentioned where somebody should have', () => {
    expect(hostView(nobody('The address is not complete.').found, state)).toMatchObject({
      words: 'The address is not complete.',
      open: false,
    });
  });

  it('can be left', () => {
    const shown = hostView(platform(() => kept).found, { ...state, keptAt: Date.UTC(2026, 0, 1, 14, 32) });
    expect(shown).toMatchObject({ open: true, keptAt: expect.stringMatching(/^\d\d:32$/) });
  });
});
