import { describe, expect, it } from 'vitest';
import {
  answerKind,
  answerWords,
  endingWords,
  latencyWords,
  openResponses,
} from '../../../src/screens/debrief/answer.ts';
import { checkedIn, checkInWords } from '../../../src/screens/debrief/check-in.ts';
import { goalText, intents } from '../../../src/screens/debrief/goals.ts';
import { ownWords } from '../../../src/screens/debrief/onward.ts';
import { checkedWords, claimLead, doiAddress } from '../../../src/screens/debrief/sources.ts';
import { trace } from './fixture.ts';

function turnAt(at: number) {
  const turn = trace.turns[at];
  if (!turn) throw new RangeError(`no such turn: ${at}`);
  return turn;
}

const lapsed = turnAt(2);
const silent = turnAt(8);

describe('an answer in words', () => {
  it('tells a closed window from a chosen silence, though both led to the same response', () => {
    expect(lapsed.response).toBe(silent.response);
    expect([answerKind(lapsed), answerKind(silent)]).toEqual(['lapse', 'silence']);
    expect(answerWords(lapsed)).toContain('window closed');
    expect(answerWords(silent)).toContain('chose to say nothing');
  });

  it('marks no option as chosen when the window closed', () => {
    expect(openResponses(lapsed).some(({ yours }) => yours)).toBe(false);
    expect(openResponses(silent).filter(({ yours }) => yours)).toHaveLength(1);
  });

  it('lists what was open in the order shown, and not a response that was never on show', () => {
    const turn = { ...turnAt(0), shown: ['ordering-commanding', 'orienting'] };
    expect(openResponses(turn).map(({ response }) => response.id)).toEqual([
      'ordering-commanding',
      'orienting',
    ]);
  });

  it('says how long it took in words, and nothing with the clock off or after a lapse', () => {
    expect(latencyWords({ ...silent, latency: 300 })).toBe('almost at once');
    expect(latencyWords({ ...silent, latency: 1200 })).toBe('after about 1 second');
    expect(latencyWords({ ...silent, latency: 7200 })).toBe('after about 7 seconds');
    expect(latencyWords({ ...silent, latency: null })).toBe('');
    expect(latencyWords(lapsed)).toBe('');
  });

  it('says so when a branch came to no ending', () => {
    expect(endingWords(null)).not.toBe(endingWords('settled'));
  });
});

describe('the check-in', () => {
  it('is done when both were answered, and waits on a break', () => {
    expect(checkedIn({ sure: 0, feeling: 'steady' })).toBe(true);
    expect(checkedIn({ sure: 0 })).toBe(false);
    expect(checkedIn({ sure: 50, feeling: 'need-a-break' })).toBe(false);
  });

  it('is repeated in one line, or not at all when it was skipped', () => {
    expect(checkInWords({ sure: 0, feeling: 'shaken' })).toContain('not at all');
    expect(checkInWords({})).toBe('');
  });
});

describe('a goal as one line', () => {
  it('joins the intent and the words, and tidies them', () => {
    expect(goalText('Buy time', '  I only\nwanted a second ')).toBe('Buy time: I only wanted a second');
    expect(goalText(null, 'Just this')).toBe('Just this');
    expect(goalText('Buy time', '  ')).toBe('Buy time');
    expect(goalText(null, '  ')).toBe('');
  });
});

describe('the goals on offer', () => {
  it('are few, and last of all something else', () => {
    expect(new Set(intents).size).toBe(intents.length);
    expect(intents.length).toBeLessThanOrEqual(9);
    expect(intents.at(-1)).toBe('Something else');
  });
});

describe('whose the decisions after a branch were', () => {
  const branch = { onward: trace.turns.slice(0, 5), own: 5, yours: false };

  it('is said for all, some and none', () => {
    expect(ownWords(branch)).toContain('every decision is your own');
    expect(ownWords({ ...branch, own: 2 })).toContain('2 of 5');
    expect(ownWords({ ...branch, own: 0 })).toContain('steadiest');
    expect(ownWords({ ...branch, onward: [], own: 0 })).toContain('Nothing was left to decide');
  });
});

describe('sources', () => {
  it('let research show something only where a trial or an experiment was read', () => {
    expect(claimLead({ type: 'rct', verified: 'text-seen' })).toBe('Research shows');
    expect(claimLead({ type: 'experiment', verified: 'memory' })).not.toContain('Research shows');
    expect(claimLead({ type: 'observational', verified: 'text-seen' })).not.toContain('Research shows');
    expect(claimLead({ type: 'consensus', verified: 'text-seen' })).toContain('practitioners');
  });

  it('count as unchecked when nobody said how far they were checked', () => {
    expect(checkedWords('')).toContain('Not yet checked');
    expect(checkedWords('memory')).toContain('not yet checked');
  });

  it('become a link only where the DOI looks like one', () => {
    expect(doiAddress('10.1176/ps.46.6.609')).toBe('https://doi.org/10.1176/ps.46.6.609');
    expect(doiAddress('javascript:alert(1)')).toBeNull();
    expect(doiAddress('10.1/x y')).toBeNull();
    expect(doiAddress(null)).toBeNull();
  });
});
