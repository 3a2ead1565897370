import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { attend } from '../../../src/app/kiosk/attendance.ts';
import { fakeClock } from '../fake-clock.ts';

const terms = { quiet: 90_000, asking: 20_000 };

describe('the attendance', () => {
  it('asks after the quiet, and resets once when nobody answers', async () => {
    const clock = fakeClock();
    let resets = 0;
    const attendance = attend(clock, terms, () => {
      resets += 1;
    });
    attendance.tell({ is: 'moved', to: 'choosing' });
    await clock.pass(89_000);
    attendance.tell({ is: 'touched' });
    await clock.pass(89_999);
    expect(attendance.visit.value.askedAt).toBeNull();
    await clock.pass(1);
    expect(attendance.visit.value.askedAt).toBe(179_000);
    await clock.pass(5000);
    expect(attendance.left()).toBe(15_000);
    await clock.pass(15_000);
    expect(attendance.visit.value.phase).toBe('reset');
    attendance.tell({ is: 'done' });
    await clock.pass(600_000);
    expect(resets).toBe(1);
    expect(clock.waiting).toBe(0);
  });

  it('leaves no timer where nothing can come of it', async () => {
    const clock = fakeClock();
    const attendance = attend(clock, terms, () => {});
    attendance.tell({ is: 'moved', to: 'debrief' });
    expect(clock.waiting).toBe(1);
    attendance.tell({ is: 'moved', to: 'playing' });
    attendance.tell({ is: 'flows' });
    expect(clock.waiting).toBe(0);
  });

  it('told from an effect, does not run it again', () => {
    const attendance = attend(fakeClock(), terms, () => {});
    let runs = 0;
    const stop = effect(() => {
      runs += 1;
      attendance.tell({ is: 'moved', to: 'choosing' });
    });
    attendance.tell({ is: 'touched' });
    expect(runs).toBe(1);
    stop();
  });
});
