import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureFrom, frameFor, patchesFor } from '../../src/stage/figure.ts';
import { figureJson } from './cast.ts';

const figure = figureFrom(figureJson, 'figure.json');
const body = (arousal: number, stance: string | null = null, hands: string | null = null) => ({
  arousal,
  stance,
  hands,
});
const named = (arousal: number, stance: string | null = null, hands: string | null = null) =>
  frameFor(figure, body(arousal, stance, hands)).name;

describe('the frame for a body', () => {
  it('is the nearest step of arousal', () => {
    expect([0, 14, 16, 44, 46, 100].map((arousal) => named(arousal))).toEqual([
      'a0',
      'a0',
      'a30',
      'a30',
      'a60',
      'a90',
    ]);
  });

  it('never shows less arousal for more', () => {
    const shown = (arousal: number) => frameFor(figure, body(arousal)).arousal ?? -1;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, other) => {
        expect(shown(Math.max(one, other))).toBeGreaterThanOrEqual(shown(Math.min(one, other)));
      }),
    );
  });

  it('slumps where the figure can, and else lets go', () => {
    expect(named(60, 'slump')).toBe('slump');
    const stiff = figureFrom({ ...figureJson, frames: figureJson.frames.slice(0, 6) }, 'figure.json');
    expect(frameFor(stiff, body(60, 'slump')).name).toBe('ease-mid');
  });

  it('lets go by how much there is to let go of', () => {
    expect([named(20, 'ease'), named(70, 'ease')]).toEqual(['ease-low', 'ease-mid']);
  });

  it('puts hands before the face, whatever the stance', () => {
    expect(named(70, 'ease', 'face')).toBe('face');
    const faceless = figureFrom({ ...figureJson, frames: figureJson.frames.slice(0, 7) }, 'figure.json');
    expect(frameFor(faceless, body(70, 'ease', 'face')).name).toBe('slump');
  });

  it('never shows flat hands for a grip or a fist, however low the arousal and whatever the stance', () => {
    for (const hands of ['grip', 'fist']) {
      expect([5, 40, 90].map((arousal) => named(arousal, null, hands))).toEqual(['a60', 'a60', 'a90']);
      expect([5, 40, 90].map((arousal) => named(arousal, 'ease', hands))).toEqual(['a60', 'a60', 'a90']);
    }
    expect(named(40, 'ease', 'open')).toBe('ease-low');
    const calm = figureFrom({ ...figureJson, frames: figureJson.frames.slice(0, 2) }, 'figure.json');
    expect(frameFor(calm, body(20, null, 'fist')).name).toBe('a30');
  });

  it('gives way to the nearest step where a figure lacks the pose', () => {
    const steps = figureFrom({ ...figureJson, frames: figureJson.frames.slice(0, 4) }, 'figure.json');
    expect(frameFor(steps, body(62, 'ease', 'face')).name).toBe('a60');
  });
});

describe('the patches on a face', () => {
  const frame = frameFor(figure, body(0));

  it('look aside at the doors, and shut over that', () => {
    expect(patchesFor(frame, { gaze: 'doors', shut: false, open: false })).toEqual(['aside']);
    expect(patchesFor(frame, { gaze: 'doors', shut: true, open: true })).toEqual(['shut', 'speak']);
  });

  it('are none for someone who looks at you and is silent', () => {
    expect(patchesFor(frame, { gaze: 'you', shut: false, open: false })).toEqual([]);
  });

  it('are left out where the frame has none', () => {
    expect(patchesFor({ ...frame, patches: {} }, { gaze: 'away', shut: false, open: true })).toEqual([]);
  });
});

describe('a figure manifest', () => {
  const broken = (change: object) => () => figureFrom({ ...figureJson, ...change }, 'dan/figure.json');
  const [first] = figureJson.frames;

  it('is refused with the file, the place and the value', () => {
    expect(broken({ size: [1280, 'high'] })).toThrow(/dan\/figure\.json does not hold at size\.1: .*"high"/);
    expect(broken({ frames: [{ ...first, box: [1, 2, 0, 4] }] })).toThrow(/at frames\.0\.box\.2: .*0/);
    expect(broken({ inputs: 'abc' })).toThrow(/at inputs: not a SHA-256/);
  });

  it('is refused without a step of arousal, or with two frames of one name', () => {
    expect(broken({ frames: figureJson.frames.slice(4) })).toThrow(/needs a step of arousal/);
    expect(broken({ frames: [first, first] })).toThrow(/two frames of one name/);
  });

  it('may not name a file outside its folder', () => {
    expect(broken({ frames: [{ ...first, image: '../other.webp' }] })).toThrow(
      /not the name of a picture beside it/,
    );
    expect(broken({ frames: [{ ...first, image: 'https://example.org/a.webp' }] })).toThrow(/beside it/);
  });
});
