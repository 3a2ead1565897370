// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { roomFrom } from '../../src/stage/room.ts';
import { roomJson } from './cast.ts';

describe('a room manifest', () => {
  it('is refused with the file, the place and the value', () => {
    const broken = (change: object) => () => roomFrom({ ...roomJson, ...change }, 'waiting-room/room.json');
    expect(broken({ focus: [0.6, 2] })).toThrow(/waiting-room\/room\.json does not hold at focus\.1: .*2/);
    expect(broken({ lights: [] })).toThrow(/a room needs a light/);
    expect(broken({ lights: [{ name: 'calm', room: 'room.webp' }] })).toThrow(/at lights\.0\.desk/);
    expect(broken({ posture: 'lying' })).toThrow(/at posture: .*"lying"/);
  });
});

describe('a sprite', () => {
  const [first] = roomJson.sprites;
  const moved = (motion: object) => () =>
    roomFrom({ ...roomJson, sprites: [{ ...first, motion }] }, 'room.json');

  it('may not be a lamp that dips oftener than every two seconds, nor run faster than twelve a second', () => {
    expect(moved({ kind: 'dip', every: [1, 4], low: 0.3, ms: 100 })).toThrow(
      /oftener than every two seconds/,
    );
    expect(moved({ kind: 'cycle', perSecond: 25 })).toThrow(/at sprites\.0\.motion\.perSecond: .*25/);
    expect(moved({ kind: 'change', every: [4, 2] })).toThrow(/a span runs from less to more/);
    expect(moved({ kind: 'strobe' })).toThrow(/"strobe"/);
  });
});
