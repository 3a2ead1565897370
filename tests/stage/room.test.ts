import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../assets/room/inputs.ts';
import { lightsAt, roomFrom } from '../../src/stage/room.ts';
import { roomJson } from './cast.ts';

describe('light', () => {
  it('is the calm picture at no tension and the last one at full', () => {
    expect(lightsAt(0, 3)).toEqual([1, 0, 0]);
    expect(lightsAt(0.5, 3)).toEqual([1, 1, 0]);
    expect(lightsAt(1, 3)).toEqual([1, 1, 1]);
    expect(lightsAt(1, 1)).toEqual([1]);
  });

  it('always has something whole beneath, and never a later light before an earlier one is whole', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (tension, count) => {
          const amounts = lightsAt(tension, count);
          expect(amounts[0]).toBe(1);
          amounts.forEach((amount, index) => {
            if (amount > 0 && index > 0) expect(amounts[index - 1]).toBeCloseTo(1, 9);
          });
        },
      ),
    );
  });
});

describe('a room manifest', () => {
  it('is refused with the file, the place and the value', () => {
    const broken = (change: object) => () => roomFrom({ ...roomJson, ...change }, 'waiting-room/room.json');
    expect(broken({ focus: [0.6, 2] })).toThrow(/waiting-room\/room\.json does not hold at focus\.1: .*2/);
    expect(broken({ lights: [] })).toThrow(/a room needs a light/);
    expect(broken({ lights: [{ name: 'calm', room: 'room.webp' }] })).toThrow(/at lights\.0\.desk/);
  });
});

describe('the waiting room as it is served', () => {
  const folder = 'public/stage/waiting-room';
  const manifest = () =>
    roomFrom(JSON.parse(readFileSync(join(folder, 'room.json'), 'utf8')), `${folder}/room.json`);

  it('was baked from the scripts as they are: else run `npx tsx assets/room/bake.ts`', () => {
    expect(manifest().inputs).toBe(inputsOf('assets/room'));
  });

  it('has every picture it names, each of 30 kilobytes at most', () => {
    const { lights, insets } = manifest();
    const names = [
      ...lights.flatMap(({ room, desk }) => [room, desk]),
      ...Object.values(insets).map(({ image }) => image),
    ];
    for (const file of names.map((name) => join(folder, name))) {
      expect(existsSync(file), file).toBe(true);
      expect(statSync(file).size, file).toBeLessThanOrEqual(30 * 1024);
    }
  });
});
