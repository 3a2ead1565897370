/** The table itself: the rows that real platforms were seen to accept and refuse. */
import { describe, expect, it } from 'vitest';
import { type Standard, StrictPlatform } from './strict.ts';

const names = {
  '1.2': { open: 'LMSInitialize', set: 'LMSSetValue', commit: 'LMSCommit', error: 'LMSGetLastError' },
  '2004': { open: 'Initialize', set: 'SetValue', commit: 'Commit', error: 'GetLastError' },
} as const;

function opened(standard: Standard) {
  const platform = new StrictPlatform(standard);
  const api = platform.launch();
  const call = (what: keyof (typeof names)['1.2'], ...given: string[]) =>
    api[names[standard][what]]?.(...given);
  call('open', '');
  return { platform, call };
}

/** The answer to the last of some writes: "true", or the code. */
function written(standard: Standard, ...writes: readonly (readonly [string, string])[]): string | undefined {
  const { call } = opened(standard);
  let answer: string | undefined;
  for (const [element, value] of writes) answer = call('set', `cmi.${element}`, value);
  return answer === 'true' ? answer : call('error');
}

describe('the strict table', () => {
  it.each([
    ['1.2', 'suspend_data', 'x'.repeat(4096), 'true'],
    ['1.2', 'suspend_data', 'x'.repeat(4097), '405'],
    ['1.2', 'suspend_data', '😀'.repeat(2048), 'true'],
    ['1.2', 'suspend_data', '😀'.repeat(2049), '405'],
    ['1.2', 'core.lesson_location', 'x'.repeat(256), '405'],
    ['1.2', 'interactions.0.id', 'with space', '405'],
    ['1.2', 'interactions.0.student_response', 'x'.repeat(256), '405'],
    ['1.2', 'interactions.0.latency', '00:00:04.251', '405'],
    ['1.2', 'interactions.0.latency', '0:00:04', '405'],
    ['1.2', 'core.score.raw', '101', '405'],
    ['1.2', 'interactions.2.id', 'gap', '201'],
    ['1.2', 'core.lesson_status', 'not attempted', '405'],
    ['2004', 'suspend_data', 'x'.repeat(64_000), 'true'],
    ['2004', 'suspend_data', 'x'.repeat(64_001), '406'],
    ['2004', 'interactions.0.type', 'choice', '408'],
  ] as const)('answers %s %s %.20s with %s', (standard, element, value, answer) => {
    expect(written(standard, [element, value])).toBe(answer);
  });

  it.each([
    ['timestamp', '2026-01-02T03:04:13.625Z', '406'],
    ['timestamp', '2026-01-02T03:04:12Z', '406'],
    ['timestamp', '2026-01-02T03:04:12.6Z', 'true'],
    ['learner_response', 'reflect-feeling', '406'],
    ['learner_response', 'reflect_feeling', 'true'],
    ['learner_response', 'a_1[,]b_2', 'true'],
    ['latency', 'PT4.25S', 'true'],
    ['latency', 'PT4.251S', '406'],
  ])('answers a 2004 choice’s %s %s with %s', (name, value, answer) => {
    const writes = [
      ['interactions.0.id', 'a'],
      ['interactions.0.type', 'choice'],
      [`interactions.0.${name}`, value],
    ] as const;
    expect(written('2004', ...writes)).toBe(answer);
  });

  it.each(['1.2', '2004'] as const)('forgets in %s what a failed commit tried to store', (standard) => {
    const { platform, call } = opened(standard);
    call('set', 'cmi.suspend_data', 'one');
    platform.up = false;
    expect(call('commit', '')).toBe('false');
    platform.up = true;
    call('set', 'cmi.suspend_data', 'one');
    expect(call('commit', '')).toBe('true');
    expect(platform.suspended).toBe('');
    call('set', 'cmi.suspend_data', 'two');
    call('commit', '');
    expect(platform.suspended).toBe('two');
  });
});
