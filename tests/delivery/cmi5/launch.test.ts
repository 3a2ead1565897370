import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKeptSession } from '../../../src/delivery/cmi5/kept-session.ts';
import { readLaunch } from '../../../src/delivery/cmi5/launch.ts';
import { readLaunchData, readPreferences, sessionId } from '../../../src/delivery/cmi5/launch-data.ts';
import { sessionKeep } from '../../../src/delivery/cmi5/session-keep.ts';
import {
  fetchToken,
  notLetIn,
  startAgain,
  unreachable,
  unreadable,
} from '../../../src/delivery/cmi5/token.ts';

const actor = { account: { homePage: 'https://lms.example.org', name: '9' } };
const whole = {
  endpoint: 'https://lms.example.org/xapi/',
  fetch: 'https://lms.example.org/token?k=1',
  actor: JSON.stringify(actor),
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://lms.example.org/au/77',
};
const searchOf = (values: Record<string, string>) => `?${new URLSearchParams(values)}`;

describe('the address of a launch', () => {
  test('is read as the platform wrote it, among whatever else stands there', () => {
    expect(readLaunch(searchOf({ lang: 'en', ...whole }))).toEqual({ ok: true, launch: { ...whole, actor } });
  });

  test('is none where it says nothing of cmi5', () => {
    for (const search of ['', '?', '?a=b', '?endpoint=x', '?fetch=x']) expect(readLaunch(search)).toBeNull();
  });

  test.each([
    ['endpoint', 'javascript:alert(1)'],
    ['fetch', '//lms.example.org'],
    ['actor', '{'],
    ['actor', 'null'],
    ['actor', '{"mbox":"mailto:a@example.org"}'],
    ['actor', '{"account":{"homePage":"https://a.example","name":"1"},"role":"nurse"}'],
    ['registration', '17'],
    ['activityId', 'au 77'],
  ])('with a bad %s is not trusted: %s', (name, value) => {
    const read = readLaunch(searchOf({ ...whole, [name]: value }));
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(name) });
  });

  test('says what is missing', () => {
    const { registration: _, ...rest } = whole;
    expect(readLaunch(searchOf(rest))).toMatchObject({
      ok: false,
      message: expect.stringContaining('registration'),
    });
  });
});

describe('what outlives a reload', () => {
  const throwing = () => {
    throw new DOMException('denied', 'SecurityError');
  };

  test('lies in the tab’s own storage, or in its history entry where storage is blocked', () => {
    const values = new Map<string, string>();
    const storage = {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    };
    const history = {
      state: { page: 3 } as unknown,
      replaceState(state: unknown) {
        this.state = state;
      },
    };
    const keep = sessionKeep(() => storage, history);
    expect(keep.read()).toBeNull();
    keep.write('a');
    expect([keep.read(), values.size, history.state]).toEqual(['a', 1, { page: 3 }]);
    const blocked = sessionKeep(throwing, history);
    blocked.write('b');
    expect([blocked.read(), history.state]).toMatchObject(['b', { page: 3 }]);
  });

  test('is nothing where both are blocked, and nobody falls over it', () => {
    const history = { state: null, replaceState: throwing };
    const keep = sessionKeep(throwing, history);
    keep.write('a');
    expect(keep.read()).toBeNull();
  });

  test('is believed only when it is whole and of this launch', () => {
    const kept = {
      fetch: 'f',
      token: 't',
      began: null,
      opened: false,
      last: 0,
      judged: false,
      completed: false,
      ended: false,
    };
    const keepOf = (text: string | null) => ({ read: () => text, write: () => {} });
    expect(readKeptSession(keepOf(JSON.stringify(kept)), 'f')).toEqual(kept);
    expect(readKeptSession(keepOf(JSON.stringify(kept)), 'g')).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readKeptSession(keepOf(text), 'f')).toBeNull();
      }),
    );
  });
});

describe('the token', () => {
  test.each([
    ['{"auth-token":"abc"}', { ok: true, token: 'abc' }],
    ['{"error-code":"1","error-text":"used"}', { ok: false, words: startAgain }],
    ['{"error-code":1}', { ok: false, words: startAgain }],
    ['{"error-code":"2"}', { ok: false, words: notLetIn }],
    ['{"auth-token":""}', { ok: false, words: unreadable }],
    ['<html>', { ok: false, words: unreadable }],
    [null, { ok: false, words: unreachable }],
  ])('from %s', async (text, token) => {
    expect(await fetchToken(async () => text)).toEqual(token);
  });
});

describe('launch data', () => {
  const contextTemplate = { extensions: { [sessionId]: 's' } };

  test('is read with what platforms get wrong, and with sane defaults', () => {
    const one = { id: 'https://a.example/b' };
    const read = readLaunchData(
      JSON.stringify({
        launchMode: 'Normal',
        somethingNew: 1,
        contextTemplate: { ...contextTemplate, registration: 'x', contextActivities: { grouping: one } },
      }),
    );
    expect(read).toEqual({
      launchMode: 'Normal',
      moveOn: 'NotApplicable',
      contextTemplate: { ...contextTemplate, contextActivities: { grouping: [one] } },
    });
  });

  test.each([
    ['no session', { launchMode: 'Normal', contextTemplate: { extensions: {} } }],
    ['no mode', { contextTemplate }],
    ['an unknown mode', { launchMode: 'Peek', contextTemplate }],
    [
      'a way back that is no page',
      { launchMode: 'Normal', contextTemplate, returnURL: 'javascript:alert(1)' },
    ],
    ['a mastery score beyond 1', { launchMode: 'Normal', contextTemplate, masteryScore: 80 }],
  ])('with %s is not trusted', (_, data) => {
    expect(readLaunchData(JSON.stringify(data))).toBeNull();
  });

  test('wishes that cannot be read hold nobody up', () => {
    expect(readPreferences('{"languagePreference":" fr-BE ,en,"}')).toEqual({
      languages: ['fr-BE', 'en'],
      audio: null,
    });
    for (const text of ['', '{', '[]', '{"audioPreference":"loud"}'])
      expect(readPreferences(text)).toEqual({ languages: [], audio: null });
  });
});
