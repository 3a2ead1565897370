/** One scenario that can be played: titles at once, the script when it is asked for. */
import type { About, Scenario } from '../story/scenario.ts';
import type { SourceMap } from '../story/source-map.ts';

export interface ScenarioEntry {
  readonly id: string;
  readonly hash: string;
  readonly about: About;
  /** The scenario that this is a local version of. */
  readonly base: string | null;
  /** Whose pack it came in, where somebody added it on this device. */
  readonly from?: string;
  readonly load: () => Promise<Scenario>;
  readonly sources: () => Promise<SourceMap>;
}
