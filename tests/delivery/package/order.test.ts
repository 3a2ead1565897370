import { describe, expect, it, test } from 'vitest';
import { readLabel } from '../../../src/delivery/package/label.ts';
import { detailOf, type Order, originOf, targetOf } from '../../../src/delivery/package/order.ts';
import { planPackage } from '../../../src/delivery/package/plan.ts';
import { orderWith, product, ward } from './a-product.ts';

const plan = (change: Partial<Order>) => planPackage(product, orderWith(change));

test.each([
  ['scrom12', 'Did you mean “scorm12”?'],
  ['scorm-2004', 'Did you mean “scorm2004”?'],
  ['aicc', 'Known are: scorm12, scorm2004, cmi5, web.'],
])('the target %s is none', (word, mend) => {
  expect(() => targetOf(word)).toThrow(mend);
});

it('a detail that is none is said with what it may have meant', () => {
  expect(() => detailOf('decision')).toThrow(
    'There is no detail called “decision”. Did you mean “decisions”?',
  );
});

test.each(['learn.example.org', 'https://learn.example.org/course', '*', 'https:', 'ftp://a', "'self'", ''])(
  '%s is no origin',
  (written) => {
    expect(() => originOf(written)).toThrow('is not the origin of a page');
  },
);

it('a closing slash behind an origin does no harm', () => {
  expect(originOf(' https://learn.example.org/ ')).toBe('https://learn.example.org');
});

it('a scenario that is none is said with what it may have meant, of the product or a pack', () => {
  expect(() => plan({ scenarios: ['hutch'] })).toThrow(
    'There is no scenario called “hutch”. Did you mean “hatch”?',
  );
  expect(() => plan({ scenarios: ['ward_nihgt'], packs: [ward] })).toThrow('Did you mean “ward_night”?');
  expect(() => plan({ scenarios: ['elsewhere-altogether'] })).toThrow('Known are: hatch, gate.');
});

it('no scenario at all is not all of them', () => {
  expect(() => plan({ scenarios: [] })).toThrow('No scenario was chosen.');
});

it('what a target has no use for is said, not lost', () => {
  const hosts = ['https://learn.example.org'];
  expect(() => plan({ hosts })).toThrow('A package for SCORM 1.2 is held by the learning platform alone.');
  expect(() => plan({ target: 'cmi5', hosts })).toThrow('held by the learning platform alone');
  expect(() => plan({ target: 'scorm2004', connect: hosts })).toThrow('nothing else is connected to');
  expect(() => plan({ target: 'scorm12', detail: 'none' })).toThrow('its own measure');
});

it('two packs of one name are not guessed between', () => {
  expect(() => plan({ packs: [ward, ward] })).toThrow('Two of the packs are called “ward”.');
});

describe('the label', () => {
  it('offers what was chosen, in that order, each once', () => {
    expect(plan({ scenarios: ['gate', 'hatch', 'gate'] }).label.scenarios).toEqual(['gate', 'hatch']);
  });

  it('names all of them for a platform, so that nothing of the device’s own comes in', () => {
    expect(plan({ target: 'scorm2004' }).label.scenarios).toEqual(['hatch', 'gate']);
    expect(plan({ packs: [ward] }).label.scenarios).toEqual(['hatch', 'gate', 'ward_night', 'ward_gate']);
  });

  it('leaves the whole product open', () => {
    expect(plan({ target: 'web' }).label).toMatchObject({ target: 'web', scenarios: null });
  });

  it('is one that the page can read', () => {
    const { label } = plan({
      target: 'web',
      scenarios: ['ward_night'],
      packs: [ward],
      hosts: ['https://b.example.org', 'https://a.example.org', 'https://b.example.org'],
      detail: 'outcome',
    });
    expect(readLabel(JSON.stringify(label))).toEqual(label);
    expect(label.hosts).toEqual(['https://a.example.org', 'https://b.example.org']);
  });
});

describe('the name', () => {
  it('is that of the one scenario', () => {
    const { file, title, description } = plan({ scenarios: ['hatch'] });
    expect([file, title]).toEqual(['composure-hatch-scorm12.zip', 'Right behind you']);
    expect(description).toBe('For the role: Triage nurse. You have the hatch. Nobody is struck.');
  });

  it('is the same for the same choice, whatever its order, and another for another', () => {
    const two = plan({ scenarios: ['hatch', 'ward_night'], packs: [ward] }).key;
    expect(plan({ scenarios: ['ward_night', 'hatch'], packs: [ward] }).key).toBe(two);
    expect(plan({ scenarios: ['ward_night', 'gate'], packs: [ward] }).key).not.toBe(two);
    expect(plan({}).key).toBe('all');
    expect(plan({ scenarios: ['hatch', 'gate'] }).key).toBe('all');
  });

  it('fits, however many titles there are', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      id: `ward_${n}`,
      base: null,
      about: {
        ...(ward.scenarios[0]?.about ?? product.scenarios[0]?.about ?? fail()),
        title: `${n} ${'😀'.repeat(40)}`,
      },
    }));
    const packs = [{ ...ward, scenarios: many }];
    const { title, description } = plan({ scenarios: many.map(({ id }) => id), packs });
    expect(title).toBe('Composure: 30 scenarios');
    expect(description.length).toBeLessThanOrEqual(1000);
    // No half of a letter at its end.
    expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(description)).toBe(false);
  });
});

function fail(): never {
  throw new Error('the pack for tests has no scenario');
}
