import { describe, expect, it } from 'vitest';
import { type Around, wayIn } from '../../../src/app/launch/way-in.ts';
import { plainLabel } from '../../../src/delivery/package/label.ts';

const alone: Around = { search: '', label: plainLabel, framed: false, offers: () => false };
const cmi5 = `?${new URLSearchParams({
  endpoint: 'https://lms.example.org/xapi/',
  fetch: 'https://lms.example.org/token',
  actor: '{"account":{"homePage":"https://lms.example.org","name":"77"}}',
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://lms.example.org/au/7',
})}`;
const lrs = `?${new URLSearchParams({
  endpoint: 'https://lrs.example.org/xapi/',
  auth: 'Basic abc=',
  actor:
    '{"name":["Jane"],"account":[{"accountServiceHomePage":"https://lms.example.org","accountName":"77"}]}',
})}`;
const packed = (target: 'scorm12' | 'scorm2004' | 'cmi5') => ({ ...plainLabel, target });
const hosts = ['https://learn.example.org'];

describe('the way in', () => {
  it('is nobody’s where nothing is around', () => {
    expect(wayIn(alone)).toEqual({ by: 'nobody', words: null });
  });

  it.each([
    ['scorm12', '1.2'],
    ['scorm2004', '2004'],
  ] as const)('is the standard that the package is made for, whatever is offered: %s', (target, standard) => {
    for (const offered of [[], ['1.2'], ['2004'], ['1.2', '2004']])
      expect(wayIn({ ...alone, label: packed(target), offers: (each) => offered.includes(each) })).toEqual({
        by: 'scorm',
        standard,
      });
  });

  it('is the newer standard where a page that is made for none is offered both', () => {
    expect(wayIn({ ...alone, offers: () => true })).toEqual({ by: 'scorm', standard: '2004' });
    expect(wayIn({ ...alone, offers: (each) => each === '1.2' })).toEqual({ by: 'scorm', standard: '1.2' });
  });

  it('is cmi5 whenever the address says so', () => {
    for (const label of [plainLabel, packed('cmi5'), packed('scorm12')])
      expect(wayIn({ ...alone, label, search: cmi5, offers: () => true })).toMatchObject({
        by: 'cmi5',
        launch: { activityId: 'https://lms.example.org/au/7' },
      });
  });

  it('says what is wrong with a launch that is not complete, and goes on alone', () => {
    const broken = wayIn({ ...alone, search: cmi5.replace('760e3480', 'x') });
    expect(broken).toMatchObject({ by: 'nobody', words: expect.stringContaining('registration') });
    const half = wayIn({ ...alone, search: lrs.replace('Basic+abc', 'abc') });
    expect(half).toMatchObject({ by: 'nobody', words: expect.stringContaining('auth') });
    const own = wayIn({ ...alone, label: packed('cmi5') });
    expect(own).toMatchObject({ by: 'nobody', words: expect.stringContaining('opened without one') });
  });

  it('is an LRS where a platform gives one in its old way, and the learner’s name stays behind', () => {
    expect(wayIn({ ...alone, search: lrs })).toEqual({
      by: 'lrs',
      launch: {
        endpoint: 'https://lrs.example.org/xapi/',
        auth: 'Basic abc=',
        actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '77' } },
        registration: null,
      },
    });
  });

  it('is the frame’s page only in a frame, and only where the label allows some', () => {
    const label = { ...plainLabel, hosts };
    expect(wayIn({ ...alone, label, framed: true })).toEqual({ by: 'frame', hosts });
    expect(wayIn({ ...alone, label })).toEqual({ by: 'nobody', words: null });
    expect(wayIn({ ...alone, framed: true })).toEqual({ by: 'nobody', words: null });
  });
});
