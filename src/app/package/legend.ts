/** The legend of a package: what the characters of SCORM 1.2 answers mean, in every scenario that it offers. */
import { legendHead, legendOf } from '../../delivery/scorm/legend.ts';
import type { Scenario } from '../../story/scenario.ts';
import { offeringsOf } from '../../workshop/explore/offerings.ts';

export const legendFor = (scenarios: readonly Scenario[]): string =>
  legendHead + scenarios.map((scenario) => legendOf(scenario.id, offeringsOf(scenario))).join('');
