import { describe, expect, it } from 'vitest';
import { follow } from '../../../src/app/workshop/follow.ts';
import { fakeClock } from '../fake-clock.ts';

function disk(text: string) {
  let now = { text, lastModified: 1 };
  let gone = false;
  return {
    save: (next: string) => {
      gone = false;
      now = { text: next, lastModified: now.lastModified + 1 };
    },
    remove: () => {
      gone = true;
    },
    getFile: async () => {
      if (gone) throw new DOMException('it is gone', 'NotFoundError');
      const { text: read, lastModified } = now;
      return { lastModified, size: read.length, text: async () => read };
    },
  };
}

function following(files: Record<string, ReturnType<typeof disk>>) {
  const clock = fakeClock();
  const saved: [string, string][] = [];
  const stop = follow({
    files: new Map(Object.entries(files)),
    clock,
    onSaved: (path, text) => saved.push([path, text]),
  });
  return { clock, saved, stop };
}

describe('files that are followed', () => {
  it('are told of once they are saved, each time, and not before', async () => {
    const a = disk('one');
    const { clock, saved } = following({ a, b: disk('other') });
    await clock.pass(3000);
    expect(saved).toEqual([]);
    a.save('two');
    await clock.pass(1500);
    a.save('three');
    await clock.pass(3000);
    expect(saved).toEqual([
      ['a', 'two'],
      ['a', 'three'],
    ]);
  });

  it('may be gone for a moment, as they are while an editor saves', async () => {
    const a = disk('one');
    const { clock, saved } = following({ a });
    await clock.pass(500);
    a.remove();
    await clock.pass(2500);
    a.save('two');
    await clock.pass(1500);
    expect(saved).toEqual([['a', 'two']]);
  });

  it('are left alone once nobody follows them', async () => {
    const a = disk('one');
    const { clock, saved, stop } = following({ a });
    await clock.pass(500);
    stop();
    a.save('two');
    await clock.pass(5000);
    expect(saved).toEqual([]);
    expect(clock.waiting).toBe(0);
  });
});
