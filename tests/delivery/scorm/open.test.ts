import { describe, expect, it } from 'vitest';
import { openScorm } from '../../../src/delivery/scorm/open.ts';
import { Page, parcel, played } from './playing.ts';
import { StrictPlatform } from './strict.ts';

/** As much of a window as the edge touches. */
function windowWith(apis: object): Window {
  const page = new Page();
  const window = Object.assign(page, { document: page, performance, ...apis });
  Object.assign(window, { parent: window, top: window, opener: null });
  return window as unknown as Window;
}

describe('opening in a window', () => {
  it('speaks the standard that the package was built for, where both are offered', async () => {
    const [older, newer] = [new StrictPlatform('1.2'), new StrictPlatform('2004')];
    const host = openScorm('2004', windowWith({ API: older.launch(), API_1484_11: newer.launch() }));
    const [step] = played(parcel, 1, [{ which: 0, latency: 100 }]);
    if (step) host.decided(step);
    expect(await host.keep()).toEqual({ kept: true });
    expect([older.log.length, newer.rows('interactions').length]).toEqual([0, 1]);
  });

  it('says which package is needed where only the other standard is there', async () => {
    const platform = new StrictPlatform('1.2');
    const host = openScorm('2004', windowWith({ API: platform.launch() }));
    expect(host.found.words).toMatch(/offers SCORM 1\.2 only.*given the package for SCORM 1\.2/);
    expect((await host.keep()).kept).toBe(false);
    expect(platform.log).toEqual([]);
  });

  it('plays on where there is no platform at all', async () => {
    const host = openScorm('1.2', windowWith({}));
    expect(host).toMatchObject({ learner: null, mode: 'normal', resumed: [] });
    expect(await host.keep()).toEqual({ kept: false, why: expect.stringContaining('does not answer') });
  });
});
