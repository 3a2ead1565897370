import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bearing, frameFor, framesFor, postureOf } from '../../src/stage/choose.ts';
import { type Figure, figureFrom } from '../../src/stage/figure.ts';
import { figureJson, frameJson } from './cast.ts';

const figure = figureFrom(figureJson, 'figure.json');
const still: Bearing = { posture: 'counter', arousal: 0, hands: null, stance: null, head: null };
const named = (bearing: Partial<Bearing>, of: Figure = figure, turn = 0) =>
  frameFor(of, { ...still, ...bearing }, turn).name;
const only = (...names: readonly string[]): Figure => ({
  ...figure,
  frames: figure.frames.filter(({ name }) => names.includes(name)),
});

describe('the frame for a body', () => {
  it('is the nearest step of arousal where nothing is asked for', () => {
    expect([0, 14, 16, 44, 46, 100].map((arousal) => named({ arousal }))).toEqual([
      'a0',
      'a0',
      'a30',
      'a30',
      'a60',
      'a90',
    ]);
  });

  it('never shows less arousal for more', () => {
    const shown = (arousal: number) => frameFor(figure, { ...still, arousal }).arousal;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, other) => {
        expect(shown(Math.max(one, other))).toBeGreaterThanOrEqual(shown(Math.min(one, other)));
      }),
    );
  });

  it('is of the right posture, whatever is asked for, unless the figure has none of it', () => {
    const cue = (...values: readonly string[]) => fc.constantFrom(null, ...values);
    const bearings = fc.record({
      posture: fc.constantFrom('counter' as const, 'standing' as const),
      arousal: fc.integer({ min: 0, max: 100 }),
      hands: cue('open', 'grip', 'fist', 'face', 'point'),
      stance: cue('ease', 'slump', 'pacing', 'forward', 'gone'),
      head: cue('down', 'level'),
    });
    fc.assert(
      fc.property(bearings, (bearing) => {
        expect(frameFor(figure, bearing).posture).toBe(bearing.posture);
      }),
    );
    const seated = only('a0', 'a60', 'grip-25');
    expect(named({ posture: 'standing', arousal: 70 }, seated)).toBe('a60');
  });

  it('answers to hands before a stance, and to a stance before a head', () => {
    expect(named({ arousal: 20, hands: 'grip', stance: 'ease', head: 'down' })).toBe('grip-25');
    expect(named({ arousal: 20, stance: 'ease', head: 'down' })).toBe('ease-low');
    expect(named({ arousal: 20, head: 'down' })).toBe('chin-60');
  });

  it('answers to both where one frame does', () => {
    expect(named({ arousal: 40, hands: 'open', stance: 'ease' })).toBe('ease-mid');
  });

  it('shows no relief that nobody asked for, if it can', () => {
    expect(named({ arousal: 20, hands: 'open' })).toBe('open-50');
    expect(named({ arousal: 20, hands: 'open' }, only('a0', 'a30', 'ease-low'))).toBe('ease-low');
  });

  it('takes a step that shows the cue itself where that is within 15 of the arousal', () => {
    expect(named({ arousal: 45, hands: 'grip' })).toBe('a60');
    expect(named({ arousal: 44, hands: 'grip' })).toBe('a60');
    expect(named({ arousal: 40, hands: 'grip' })).toBe('grip-25');
    expect(named({ arousal: 100, hands: 'grip' })).toBe('a90');
    expect(named({ arousal: 5, hands: 'fist' })).toBe('a60');
  });

  it('lets go by as much as there is to let go of', () => {
    expect([named({ arousal: 20, stance: 'ease' }), named({ arousal: 70, stance: 'ease' })]).toEqual([
      'ease-low',
      'ease-mid',
    ]);
  });

  it('makes do with the nearest thing where the figure lacks the pose', () => {
    expect(named({ arousal: 70, stance: 'slump' })).toBe('slump');
    expect(named({ arousal: 70, stance: 'slump' }, only('a60', 'ease-mid'))).toBe('ease-mid');
    expect(named({ arousal: 70, hands: 'face' }, only('a60', 'slump'))).toBe('slump');
    expect(named({ arousal: 62, hands: 'face', stance: 'ease' }, only('a0', 'a60'))).toBe('a60');
    expect(named({ arousal: 62, hands: 'point', stance: 'nowhere' })).toBe('a60');
  });

  it('takes turns with the pictures of pacing, and with no others', () => {
    const pacing = { posture: 'standing', stance: 'pacing', arousal: 60 } as const;
    expect([0, 1, 2, 3].map((turn) => named(pacing, figure, turn))).toEqual([
      'pace-left',
      'pace-right',
      'pace-left',
      'pace-right',
    ]);
    expect([0, 1].map((turn) => named({ arousal: 45 }, figure, turn))).toEqual(['a30', 'a30']);
    expect(framesFor(figure, { ...still, arousal: 45 })).toHaveLength(2);
  });

  it('is a frame of the cue even at a much lower arousal, for that is what the script shows', () => {
    const wide = figureFrom(
      {
        ...figureJson,
        frames: [
          ...figureJson.frames,
          frameJson('forward-25', 'counter', 25, false, { stance: ['forward'] }),
        ],
      },
      'figure.json',
    );
    expect(named({ arousal: 90, stance: 'forward' }, wide)).toBe('forward-25');
  });
});

describe('the posture', () => {
  const counter = { posture: 'counter' } as const;
  const standing = { posture: 'standing' } as const;

  it("is the room's until they get to their feet", () => {
    expect(postureOf(figure, counter, false)).toBe('counter');
    expect(postureOf(figure, counter, true)).toBe('standing');
    expect(postureOf(figure, standing, false)).toBe('standing');
  });

  it('is the other one where the figure was never pictured so', () => {
    expect(postureOf(only('a0'), standing, false)).toBe('counter');
    expect(postureOf(only('s0'), counter, false)).toBe('standing');
  });
});
