import { describe, expect, it } from 'vitest';
import { holdRun, OtherTabError } from '../../src/app/live/one-tab.ts';

/** As browsers do it, for one name at a time. */
function locks() {
  const held = new Set<string>();
  const request = async (name: string, _: unknown, act: (lock: object | null) => unknown) => {
    if (held.has(name)) return act(null);
    held.add(name);
    try {
      return await act({});
    } finally {
      held.delete(name);
    }
  };
  return { request } as unknown as LockManager;
}

describe('the hold on a run', () => {
  it('is one tab’s at a time, and another run’s is another', async () => {
    const all = locks();
    const letGo = await holdRun('a', all);
    await expect(holdRun('a', all)).rejects.toBeInstanceOf(OtherTabError);
    await holdRun('b', all);
    letGo();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await holdRun('a', all)).toBeTypeOf('function');
  });

  it('is everybody’s where the browser refuses locks to a frame of another site', async () => {
    const refused = { request: () => Promise.reject(new DOMException('not here', 'SecurityError')) };
    const letGo = await holdRun('a', refused as unknown as LockManager);
    expect(letGo).not.toThrow();
  });
});
