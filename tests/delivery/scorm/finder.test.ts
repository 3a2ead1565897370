import { describe, expect, it } from 'vitest';
import { type Frame, findApi } from '../../../src/delivery/scorm/finder.ts';

const api = { the: 'api' };

/** A window whose every property throws, as another origin's does. */
const foreign = (parent?: unknown): object =>
  new Proxy(
    {},
    {
      get(_, key) {
        // Browsers give `parent`, `top` and `opener` of any window, and throw at all else.
        if (key === 'parent') return parent;
        if (key === 'opener' || key === 'top') return null;
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      },
    },
  );

/** A window at the top is its own parent. */
function top(own: object = {}): Frame {
  const frame: Record<string, unknown> = { ...own };
  frame.parent = frame;
  frame.top = frame;
  return frame;
}

describe('the search for the platform', () => {
  it.each<[string, Frame]>([
    ['in its own window', top({ API: api })],
    ['in a parent', { parent: { parent: top({ API: api }) } }],
    ['in the opener', top({ opener: { API: api } })],
    ['in the opener’s parent', top({ opener: { parent: top({ API: api }) } })],
    ['in the top window’s opener', { parent: top(), top: top({ opener: { API: api } }) }],
    ['past a parent of another origin', { parent: foreign(top({ API: api })) }],
    ['in the opener, with a parent of another origin', { parent: foreign(), opener: { API: api } }],
    ['past an opener of another origin', { opener: foreign(), top: { opener: { API: api } } }],
  ])('finds it %s', (_, frame) => {
    expect(findApi(frame, 'API')).toBe(api);
  });

  it('takes its own window’s before a parent’s', () => {
    const own = { own: true };
    expect(findApi({ API: own, parent: top({ API: api }) } as Frame, 'API')).toBe(own);
  });

  it('takes the standard that the package was built for when both are offered', () => {
    const both = top({ API: api, API_1484_11: { newer: true } });
    expect(findApi(both, 'API_1484_11')).toEqual({ newer: true });
    expect(findApi(both, 'API')).toBe(api);
  });

  it('finds nothing where there is nothing, and says so without throwing', () => {
    const ring: Record<string, unknown> = {};
    ring.parent = { parent: ring };
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    );
    for (const frame of [
      top(),
      ring,
      foreign(),
      throwing,
      { parent: null },
      top({ API: null, opener: 'x' }),
    ]) {
      expect(findApi(frame, 'API')).toBeNull();
    }
  });
});
