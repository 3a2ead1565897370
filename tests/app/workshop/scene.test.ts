import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameShown } from '../../../src/app/workshop/frame-shown.ts';
import { bodyOf, sceneOf, sculptureDials } from '../../../src/app/workshop/scene.ts';
import { postureOf } from '../../../src/stage/choose.ts';
import { figureFrom } from '../../../src/stage/figure.ts';
import {
  type FigureDials,
  hasCounter,
  openingDials,
  postureSeen,
  seenKinds,
  withAmount,
  withCue,
  withPosture,
} from '../../../src/workshop/figure/dials.ts';
import { anyDials } from '../../workshop/figure/any-dials.ts';

const path = new URL('../../../public/stage/dan/figure.json', import.meta.url);
const dan = figureFrom(JSON.parse(readFileSync(path, 'utf8')), 'dan');
const roomOf = ({ room }: FigureDials) => ({ posture: hasCounter(room) ? 'counter' : 'standing' }) as const;
const frameOf = (dials: FigureDials) => frameShown(dan, roomOf(dials), sceneOf(dials));
const at = (arousal: number, room: FigureDials['room'] = 'waiting-room'): FigureDials => ({
  ...openingDials,
  arousal,
  room,
});

it('the tags that are shown come to the scene that is shown: every dial, and the posture', () => {
  fc.assert(
    fc.property(anyDials, (dials) => {
      const scene = sceneOf(dials);
      expect(postureOf(dan, roomOf(dials), scene.risen)).toBe(postureSeen(dials));
      expect([scene.arousal, scene.tension, scene.room]).toEqual([dials.arousal, dials.tension, dials.room]);
      for (const kind of seenKinds) {
        // To be on one's feet at a counter is a stance itself.
        const upright =
          kind === 'stance' && dials.cues.stance === undefined && scene.risen ? 'standing' : null;
        expect(scene[kind], kind).toBe(dials.cues[kind] ?? upright);
      }
    }),
  );
});

describe('the frame that learners see', () => {
  it('is the nearest step where no tag asks for more', () => {
    expect(frameOf(at(40))).toMatchObject({ names: ['a42'], arousal: 42 });
    expect(frameOf(at(96, 'ward-corridor'))).toMatchObject({ names: ['s92'] });
  });

  it('is a pose where a tag asks for one, and two where they pace', () => {
    expect(frameOf(withCue(at(20), 'hands', 'folded')).names).toEqual(['folded-17']);
    expect(frameOf(withCue(at(40), 'stance', 'pacing')).names).toHaveLength(2);
    expect(frameOf(withPosture(at(0), 'standing')).names).toEqual(['s0']);
  });

  it('comes with the signs of its arousal, but for those that a tag has in hand', () => {
    expect(frameOf(at(40)).ofItself).toEqual({});
    expect(Object.keys(frameOf(at(95)).ofItself)).toEqual(['gaze', 'tremor', 'skin']);
    expect(frameOf(withCue(withCue(at(95), 'gaze', 'floor'), 'tremor', 'none')).ofItself).toEqual({
      skin: 'goes pale',
    });
  });
});

describe('what the sculpture is told', () => {
  it('is posture, arousal, gesture and every amount', () => {
    const dials = withAmount(withCue(at(62, 'school-corridor'), 'hands', 'fist'), 'pace', 0.4);
    expect(sculptureDials(dials)).toEqual({
      posture: 'standing',
      arousal: 62,
      gesture: 'fist',
      signs: { paceLeft: 0.4 },
    });
  });

  it('does not change with the room’s light, so that nothing is drawn anew for it', () => {
    const dials = at(50);
    expect(bodyOf({ ...dials, tension: 0.9, room: 'bank-office' })).toBe(bodyOf(dials));
    expect(bodyOf({ ...dials, figure: 'mei' })).not.toBe(bodyOf(dials));
    expect(bodyOf(withAmount(dials, 'lean', 0.2))).not.toBe(bodyOf(dials));
  });
});
