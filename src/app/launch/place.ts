/** Where the product runs: what its page says of itself, who hosts it, and what keeps what is played there. */

import type { Label } from '../../delivery/package/label.ts';
import type { RunRecord } from '../../encounter/record.ts';
import type { Keeper } from '../../records/keeper.ts';
import type { Hosted } from './hosted.ts';

export interface Place {
  readonly label: Label;
  readonly hosted: Hosted;
  readonly keeper: Keeper<RunRecord>;
  /**
   * No step stands in the address or in the browser's history, and an address leads nowhere but to the start: on a
   * shared screen nobody goes back to what the last one did.
   */
  readonly traceless: boolean;
}
