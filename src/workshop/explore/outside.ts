/** The person as a script sees them and moves them. */
import type { Outside } from '../../story/branching/passages.ts';
import type { People } from './people.ts';

export const outsideOf = (people: People): Outside<number> => ({
  names: ['arousal', 'trust', 'need', 'load'],
  read: (person, name) => people.read(person, name),
  event: (person, [arousal, trust, need]) =>
    people.moved(person, { arousal: whole(arousal), trust: whole(trust), need: whole(need) }),
  set(person, numbers) {
    const before = people.unpack(person);
    const load = Math.min(3, Math.max(0, numbers.load ?? before.load));
    const by = (name: 'arousal' | 'trust' | 'need') => (numbers[name] ?? before[name]) - before[name];
    const set = people.pack({ ...before, load });
    return people.moved(set, { arousal: by('arousal'), trust: by('trust'), need: by('need') });
  },
});

const whole = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : 0;
