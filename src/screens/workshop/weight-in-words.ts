/** How far right conduct and luck carry, in sentences. Pure. */

export interface Weight {
  /** How often somebody who only ever answers rightly comes to an ending that is not safe; and to one that is not good. */
  readonly rightButBad: number;
  readonly rightButNotGood: number;
  /** By how many answers poor conduct can outweigh right conduct in a run that ends well; 0 or less: there is no luck. */
  readonly luck: number;
}

/** Both are wanted: right conduct that is not always enough, and now and then luck. */
export function weightInWords({ rightButBad, rightButNotGood, luck }: Weight): readonly string[] {
  return [
    rightButNotGood > 0
      ? `Right conduct is not always enough: somebody who only ever answers rightly does not end well in ${share(rightButNotGood)}, and ends badly in ${share(rightButBad)}.`
      : 'Right conduct always ends well here. In the work it does not: can it fail somewhere?',
    luck > 0
      ? `There is luck: a run can end well with ${luck === 1 ? 'one more poor answer' : `${luck} more poor answers`} than right ones.`
      : 'There is no luck: no run with more poor answers than right ones ends well. Can somebody be lucky once?',
  ];
}

const share = (chance: number): string =>
  chance > 0 && chance < 0.005 ? 'under 1 %' : `${Math.round(chance * 100)} %`;
