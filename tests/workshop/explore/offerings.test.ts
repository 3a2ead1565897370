import { expect, it } from 'vitest';
import { legendOf } from '../../../src/delivery/scorm/legend.ts';
import { Encounter } from '../../../src/encounter/encounter.ts';
import { isMissed } from '../../../src/workshop/explore/approaches.ts';
import { offeringsOf } from '../../../src/workshop/explore/offerings.ts';
import { parcel } from '../../story/parcel.ts';

it('every answer that a run can give is in the legend, at its own place', () => {
  const offerings = offeringsOf(parcel);
  const legend = legendOf(parcel.id, offerings).split('\n');
  let met = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const encounter = new Encounter(parcel, seed);
    for (let turn = 0; encounter.open && turn < 40; turn++) {
      const { id, responses } = encounter.open.moment;
      responses.forEach(({ technique, text }, place) => {
        met += 1;
        expect(legend).toContain(`parcel.${id.replaceAll('-', '_')}\t${place}\t${technique}\t${text}`);
      });
      const shown = responses.filter((each) => !isMissed(each));
      const response = shown[(seed + turn) % shown.length];
      if (!response) throw new Error('a moment without responses');
      encounter.decide({ moment: id, response: response.id, lapse: false, latency: null });
    }
  }
  expect(met).toBeGreaterThan(20);
});

it('is the same every time', () => {
  expect(offeringsOf(parcel)).toEqual(offeringsOf(parcel));
});
