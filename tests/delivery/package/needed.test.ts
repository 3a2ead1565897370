import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/delivery/package/order.ts';
import { planPackage } from '../../../src/delivery/package/plan.ts';
import { orderWith, product, ward } from './a-product.ts';

const pathsOf = (change: Partial<Order>) => planPackage(product, orderWith(change)).paths;

describe('one scenario', () => {
  const paths = pathsOf({ scenarios: ['hatch'] });

  it('has the page, and what it asks for from one file to the next', () => {
    for (const path of [
      'index.html',
      'favicon.svg',
      'assets/app.css',
      'assets/font.woff2',
      'assets/debrief.js',
    ])
      expect(paths).toContain(path);
  });

  it('has its script, its person, its room and its card, and nobody else’s', () => {
    for (const path of [
      'assets/hatch.js',
      'assets/hatch-lines.js',
      'stage/dan/figure.json',
      'stage/dan/a0.webp',
      'stage/waiting-room/room.json',
      'stage/cards/hatch.webp',
      'sound/room-waiting-room.mp3',
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /gate|mei|corridor|bank/.test(path))).toEqual([]);
  });

  it('has every sound that any script may name', () => {
    expect(paths).toContain('sound/bell.mp3');
    expect(paths).toContain('sound/sound.json');
  });

  it('has no authors’ pages, takes no packs in, and keeps no copies', () => {
    expect(paths.filter((path) => /workshop|check-worker|bring|^sw\.js/.test(path))).toEqual([]);
  });

  it('has what the authors’ pages share with others', () => {
    expect(paths).toContain('assets/shared.js');
  });

  it('has nothing that nobody asks for', () => {
    expect(paths).not.toContain('unheard-of.txt');
    expect(paths).toEqual([...paths].sort());
  });
});

it('two scenarios have both', () => {
  const paths = pathsOf({ scenarios: ['gate', 'hatch'] });
  for (const path of ['assets/gate.js', 'assets/hatch.js', 'stage/mei/figure.json', 'stage/dan/a0.webp'])
    expect(paths).toContain(path);
  expect(paths).not.toContain('stage/bank/room.json');
});

it('a file that a page imports is there even where it opens another scenario', () => {
  const tied = {
    ...product,
    files: product.files.map((file) =>
      file.path === 'assets/debrief.js' ? { ...file, needs: [...file.needs, 'assets/gate.js'] } : file,
    ),
  };
  expect(planPackage(tied, orderWith({ scenarios: ['hatch'] })).paths).toContain('assets/gate.js');
});

describe('a pack', () => {
  it('comes with what takes it in, and with the scripts of all that it makes local', () => {
    const plan = planPackage(product, orderWith({ scenarios: ['ward_night'], packs: [ward] }));
    expect([...plan.packs.keys()]).toEqual(['packs/ward.zip']);
    for (const path of ['assets/bring.js', 'assets/gate.js', 'assets/gate-lines.js', 'stage/dan/a0.webp'])
      expect(plan.paths).toContain(path);
    // It compiles whole; who is not met needs no pictures.
    expect(plan.paths.filter((path) => /mei|hatch\.js|corridor/.test(path))).toEqual([]);
  });

  it('shows the card of what it makes local', () => {
    expect(pathsOf({ scenarios: ['ward_gate'], packs: [ward] })).toContain('stage/cards/gate.webp');
  });

  it('stays out where none of its scenarios is chosen', () => {
    const plan = planPackage(product, orderWith({ scenarios: ['hatch'], packs: [ward] }));
    expect(plan.packs.size).toBe(0);
    expect(plan.label.packs).toEqual([]);
    expect(plan.paths).not.toContain('assets/bring.js');
  });
});

it('a page for the web with nothing chosen is everything that was built', () => {
  const paths = pathsOf({ target: 'web' });
  expect(paths).toEqual(product.files.map(({ path }) => path).sort());
});

it('a person without pictures is said before anything is made', () => {
  const lost = { ...product, files: product.files.filter(({ path }) => !path.startsWith('stage/mei')) };
  expect(() => planPackage(lost, orderWith({ scenarios: ['gate'] }))).toThrow(/no pictures called “mei”/);
});
