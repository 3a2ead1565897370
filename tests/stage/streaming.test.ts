import { describe, expect, it } from 'vitest';
import { figureFrom } from '../../src/stage/figure.ts';
import { inOrder } from '../../src/stage/likely.ts';
import { type Cast, picturesFrom } from '../../src/stage/pictures.ts';
import { roomFrom } from '../../src/stage/room.ts';
import { byNeed, type Now, streamIn } from '../../src/stage/streaming.ts';
import { figureJson, roomJson, sourceOf } from './cast.ts';

const figure = figureFrom(figureJson, 'figure.json');
const room = roomFrom(roomJson, 'room.json');
const cast: Cast = { room, figure, roomBase: '/r/', figureBase: '/f/' };
const now: Now = { posture: 'counter', arousal: 35, tension: 0.1 };

describe('what is likely to be shown next', () => {
  const names = (named = {}) => inOrder(figure, now, named).map(({ name }) => name);

  it('is the steps around, then what the scenario asks for, then the other steps, and people on their feet last', () => {
    const order = names({ hands: ['grip'], head: ['down'] });
    expect(order.slice(0, 2)).toEqual(['a30', 'a60']);
    expect(order.slice(2, 4)).toEqual(['grip-25', 'chin-60']);
    expect(order.indexOf('a90')).toBeLessThan(order.indexOf('slump'));
    expect(order.slice(-5).every((name) => /^(s\d|pace)/.test(name))).toBe(true);
  });

  it('is people on their feet sooner where somebody will get up', () => {
    const [without, rising] = [names(), names({ stance: ['standing'] })];
    expect(rising.indexOf('s50')).toBeLessThan(without.indexOf('s50'));
    expect(rising.indexOf('s50')).toBeLessThan(rising.indexOf('slump'));
  });

  it('leaves nothing out', () => {
    expect([...names()].sort()).toEqual(figure.frames.map(({ name }) => name).sort());
  });
});

describe('what is sent for', () => {
  it('is the light that is nearest, the two likeliest bodies, the other lights, the small life, and the rest', () => {
    const [light, first, second, dusk, night, sprites, ...rest] = byNeed(cast, now, {});
    expect(light).toEqual(['/r/room-calm.webp', '/r/desk-calm.webp']);
    expect(first).toContain('/f/a30.webp');
    expect(second).toContain('/f/a60.webp');
    expect(dusk).toContain('/r/room-tense.webp');
    expect(night).toContain('/r/room-acute.webp');
    expect(sprites).toContain('/r/queue-turned.webp');
    expect(rest.slice(-2)).toEqual([['/f/inset-hands.webp'], ['/r/inset-doors.webp']]);
  });

  it('is fetched one bundle after another, everything once, with what is likely by then', async () => {
    const source = sourceOf(document);
    const pictures = picturesFrom(source, '/');
    let arousal = 35;
    await streamIn({
      cast,
      pictures,
      named: {},
      now: () => ({ ...now, arousal }),
      onArrival: () => {
        if (source.asked.some((address) => address.includes('queue'))) arousal = 100;
      },
      onTrouble: () => {},
    });
    const asked = source.asked;
    expect(asked.length).toBe(new Set(asked).size);
    expect(asked.filter((address) => address === '/f/counter-arms.webp')).toHaveLength(1);
    expect(asked.indexOf('/f/a90.webp')).toBeLessThan(asked.indexOf('/f/a0.webp'));
  });

  it('goes on after what cannot be had, and stops when nobody wants it any more', async () => {
    const troubles: unknown[] = [];
    const source = sourceOf(document, { missing: ['a30.webp'] });
    let arrivals = 0;
    await streamIn({
      cast,
      pictures: picturesFrom(source, '/'),
      named: {},
      now: () => (arrivals < 4 ? now : null),
      onArrival: () => {
        arrivals += 1;
      },
      onTrouble: (error) => troubles.push(error),
    });
    expect(troubles).toHaveLength(1);
    expect(source.asked).toContain('/f/a60.webp');
    expect(source.asked).not.toContain('/r/queue-busy.webp');
  });
});
