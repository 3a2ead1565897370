import { describe, expect, it } from 'vitest';
import { figureFrom } from '../../src/stage/figure.ts';
import { figureJson } from './cast.ts';

describe('a figure manifest', () => {
  const broken = (change: object) => () => figureFrom({ ...figureJson, ...change }, 'dan/figure.json');
  const [first] = figureJson.frames;
  const steps = figureJson.frames.filter(({ step }) => !step);
  const part = (change: object) => ({ frames: [{ ...first, parts: [{ ...first?.parts[0], ...change }] }] });

  it('is refused with the file, the place and the value', () => {
    expect(broken({ size: [1280, 'high'] })).toThrow(/dan\/figure\.json does not hold at size\.1: .*"high"/);
    expect(broken(part({ box: [1, 2, 0, 4] }))).toThrow(/at frames\.0\.parts\.0\.box\.2: .*0/);
    expect(broken({ inputs: 'abc' })).toThrow(/at inputs: not a SHA-256/);
    expect(broken({ frames: [{ ...first, posture: 'flying' }] })).toThrow(
      /at frames\.0\.posture: .*"flying"/,
    );
  });

  it('is refused without a step of arousal, or with two frames of one name', () => {
    expect(broken({ frames: steps })).toThrow(/needs a step of arousal/);
    expect(broken({ frames: [first, first] })).toThrow(/two frames of one name/);
  });

  it('may not name a file outside its folder', () => {
    expect(broken(part({ image: '../other.webp' }))).toThrow(/not the name of a picture beside it/);
    expect(broken(part({ image: 'https://example.org/a.webp' }))).toThrow(/beside it/);
  });
});
