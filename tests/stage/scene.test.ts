import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Happening, sceneFor } from '../../src/stage/scene.ts';
import type { Scene } from '../../src/stage/stage.ts';
import type { Cues } from '../../src/story/scenario.ts';

const happening = (cues: Cues, more: Partial<Happening> = {}): Happening => ({
  room: 'waiting-room',
  figure: 'dan',
  person: { arousal: 40 },
  tension: 0.4,
  beat: { speaker: 'Dan', text: 'Forty minutes.', cues },
  released: false,
  speaking: true,
  ...more,
});

describe('the scene for a beat', () => {
  it('takes what the cues say', () => {
    const scene = sceneFor(
      happening({ stance: 'forward', gaze: 'doors', hands: 'grip', distance: 'near', inset: 'hands' }),
    );
    expect(scene).toMatchObject({
      stance: 'forward',
      gaze: 'doors',
      hands: 'grip',
      distance: 'near',
      inset: 'hands',
    });
  });

  it('keeps how someone stands until another cue, but not where they look nor a close picture', () => {
    const first = sceneFor(
      happening({ stance: 'forward', gaze: 'doors', hands: 'grip', distance: 'near', inset: 'hands' }),
    );
    const second = sceneFor(happening({ hands: 'open' }, { before: first }));
    expect(second).toMatchObject({
      stance: 'forward',
      gaze: null,
      hands: 'open',
      distance: 'near',
      inset: null,
    });
  });

  it('lets relief and collapse pass when somebody speaks again, and not before', () => {
    const eased = sceneFor(happening({ stance: 'ease', hands: 'face' }));
    const narrated = sceneFor(
      happening({}, { before: eased, beat: { speaker: null, text: 'He waits.', cues: {} } }),
    );
    expect(narrated).toMatchObject({ stance: 'ease', hands: 'face' });
    expect(sceneFor(happening({}, { before: narrated }))).toMatchObject({ stance: null, hands: null });
    expect(sceneFor(happening({ stance: 'ease' }, { before: narrated })).stance).toBe('ease');
  });

  it('keeps head, skin, eyes, tremor and breath until another cue', () => {
    const first = sceneFor(
      happening({ head: 'down', skin: 'pale', eyes: 'wet', tremor: 'slight', breath: 'fast' }),
    );
    const second = sceneFor(happening({ head: 'turned', eyes: 'usual' }, { before: first }));
    expect(second).toMatchObject({
      head: 'turned',
      skin: 'pale',
      eyes: 'usual',
      tremor: 'slight',
      breath: 'fast',
    });
  });

  it('lets other signs of relief pass as ease does, and a held breath too', () => {
    const relieved = sceneFor(happening({ breath: 'slow', skin: 'usual', tremor: 'none' }));
    const narrated = sceneFor(
      happening({}, { before: relieved, beat: { speaker: null, text: 'He waits.', cues: {} } }),
    );
    expect(narrated).toMatchObject({ breath: 'slow', skin: 'usual', tremor: 'none' });
    expect(sceneFor(happening({}, { before: narrated }))).toMatchObject({
      breath: null,
      skin: null,
      tremor: null,
    });
    const held = sceneFor(happening({ breath: 'held' }));
    expect(sceneFor(happening({}, { before: held })).breath).toBeNull();
  });

  it('says the line of this person while they speak, and no other', () => {
    expect(sceneFor(happening({})).line).toBe('Forty minutes.');
    expect(sceneFor(happening({}, { speaking: false })).line).toBeNull();
    expect(sceneFor(happening({}, { beat: { speaker: 'Dan', text: '', cues: {} } })).line).toBeNull();
    expect(sceneFor(happening({}, { beat: null })).line).toBeNull();
  });

  it('has them on their feet from standing or pacing until something sets them down', () => {
    const risenAfter = (...stances: readonly string[]) =>
      stances.reduce<Scene | null>(
        (before, stance) => sceneFor(happening(stance === '' ? {} : { stance }, { before })),
        null,
      )?.risen;
    expect(risenAfter('')).toBe(false);
    expect(risenAfter('closer')).toBe(false);
    for (const rise of ['standing', 'pacing']) {
      expect(risenAfter(rise, '', 'closer', 'back', 'gone', '')).toBe(true);
      for (const settle of ['seated', 'forward', 'ease', 'slump'])
        expect(risenAfter(rise, settle, '')).toBe(false);
    }
  });

  it('keeps someone gone, whoever speaks, until a stance brings them back', () => {
    const away = sceneFor(happening({ stance: 'gone' }));
    const spoken = sceneFor(happening({ hands: 'open' }, { before: away }));
    expect(spoken.stance).toBe('gone');
    expect(sceneFor(happening({ stance: 'forward' }, { before: spoken })).stance).toBe('forward');
  });

  it('keeps nothing of another figure', () => {
    const first = sceneFor(happening({ stance: 'closer' }));
    expect(sceneFor(happening({}, { before: first, figure: 'maria' })).stance).toBeNull();
  });

  it('shows no close picture once it is over', () => {
    expect(sceneFor(happening({ inset: 'hands' }, { released: true })).inset).toBeNull();
  });

  it('never leaves the ranges, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (arousal, tension) => {
          const scene = sceneFor(happening({}, { person: { arousal }, tension }));
          expect(scene.arousal).toBeGreaterThanOrEqual(0);
          expect(scene.arousal).toBeLessThanOrEqual(100);
          expect(scene.tension).toBeGreaterThanOrEqual(0);
          expect(scene.tension).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
