import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Face, patchesFor, patchOrder } from '../../src/stage/face.ts';
import { figureFrom } from '../../src/stage/figure.ts';
import { figureJson } from './cast.ts';

const [frame] = figureFrom(figureJson, 'figure.json').frames;
if (!frame) throw new Error('a figure without frames');

const plain: Face = {
  gaze: null,
  stare: false,
  glance: null,
  shut: false,
  mouth: 'shut',
  tears: 0,
  pale: 0,
};
const laid = (face: Partial<Face>, on: Parameters<typeof patchesFor>[0] = frame) =>
  patchesFor(on, { ...plain, ...face }).map(({ name }) => name);

describe('the patches on a face', () => {
  it('are none for somebody who looks at you and is silent', () => {
    expect(laid({})).toEqual([]);
    expect(laid({ gaze: 'you' })).toEqual([]);
  });

  it('look aside at what is in the room, and down at what is low', () => {
    for (const gaze of ['doors', 'away', 'clock']) expect(laid({ gaze })).toEqual(['aside']);
    for (const gaze of ['floor', 'phone', 'hands']) expect(laid({ gaze })).toEqual(['down']);
    expect(laid({ gaze: 'stare' })).toEqual(['stare']);
  });

  it('show a small look, or a stare before it, only where no gaze says otherwise', () => {
    expect(laid({ glance: 'down' })).toEqual(['down']);
    expect(laid({ glance: 'down', stare: true })).toEqual(['stare']);
    expect(laid({ glance: 'down', stare: true, gaze: 'doors' })).toEqual(['aside']);
    expect(laid({ gaze: 'you', stare: true })).toEqual(['stare']);
  });

  it('shut over any look, and leave the mouth to itself', () => {
    expect(laid({ gaze: 'doors', stare: true, shut: true, mouth: 'speak' })).toEqual(['shut', 'speak']);
  });

  it('open the mouth as far as the frame can', () => {
    const { wide: _, ...narrow } = frame.patches;
    expect(laid({ mouth: 'wide' })).toEqual(['wide']);
    expect(laid({ mouth: 'wide' }, { patches: narrow })).toEqual(['speak']);
    expect(laid({ mouth: 'wide', gaze: 'floor', shut: true }, { patches: {} })).toEqual([]);
  });

  it('lie in one order always, tears and pallor over everything, by how much of them shows', () => {
    const faces = fc.record({
      gaze: fc.constantFrom(null, 'you', 'doors', 'floor', 'stare'),
      stare: fc.boolean(),
      glance: fc.constantFrom(null, 'aside' as const, 'down' as const),
      shut: fc.boolean(),
      mouth: fc.constantFrom('shut' as const, 'speak' as const, 'wide' as const),
      tears: fc.double({ min: 0, max: 1, noNaN: true }),
      pale: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(faces, (face) => {
        const patches = patchesFor(frame, face);
        const places = patches.map(({ name }) => (patchOrder as readonly string[]).indexOf(name));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { name, amount } of patches) {
          expect(amount).toBe(name === 'tears' ? face.tears : name === 'pale' ? face.pale : 1);
        }
      }),
    );
  });
});
