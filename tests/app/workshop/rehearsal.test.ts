import { describe, expect, it } from 'vitest';
import { rehearsed } from '../../../src/app/workshop/rehearsal.ts';
import { replay } from '../../../src/encounter/replay.ts';
import { approachesOf } from '../../../src/workshop/explore/approaches.ts';
import { Explorer } from '../../../src/workshop/explore/explore.ts';
import { factsOf } from '../../../src/workshop/explore/moment-facts.ts';
import { parcel } from '../../story/parcel.ts';

const facts = approachesOf(new Explorer(parcel), 60).approaches.map((each) => factsOf(parcel, each));
const check = { scenario: parcel, facts };
const meets = { arousal: 80, trust: 10, need: 60 };

describe('a rehearsal', () => {
  it('of any moment is a run that comes there, and says what it is', () => {
    expect(facts.map(({ id }) => id)).toContain('deciding');
    for (const { id } of facts) {
      const found = rehearsed(check, { moment: id, meets }, 7);
      if (!found) throw new Error(`no way to ${id}`);
      expect(replay(parcel, found.record).open?.moment.id).toBe(id);
      expect(found.rehearsal.banner).toBe(
        `A rehearsal from ${id} with arousal at 80, trust at 10 and need at 60: nothing is kept.`,
      );
    }
  });

  it('from the beginning draws its twists anew', () => {
    expect(rehearsed(check, { moment: null, meets: null }, 7)?.record).toMatchObject({
      seed: 7,
      decisions: [],
    });
  });

  it('is none where there is nothing to play, or no way is known', () => {
    expect(rehearsed({ scenario: null, facts }, { moment: null, meets: null }, 7)).toBeNull();
    expect(rehearsed(check, { moment: 'elsewhere', meets }, 7)).toBeNull();
  });
});
