/** A figure that means the same on every machine: ours against a named baseline, measured in the same run. */
export interface Row {
  readonly what: string;
  readonly against: string;
  readonly ratio: number;
  /** What it may be at most, where that was promised. */
  readonly limit?: number;
}

const rounds = 21;

/**
 * Median of ours over the baseline, the two measured in turn so that whatever else the machine does meets both.
 */
export function ratioOf({ ours, baseline }: { ours: () => unknown; baseline: () => unknown }): number {
  const ratios: number[] = [];
  for (let round = 0; round < rounds + 3; round++) {
    const first = round % 2 === 0;
    const a = timed(first ? ours : baseline);
    const b = timed(first ? baseline : ours);
    // The first rounds warm the engine up.
    if (round >= 3) ratios.push(first ? a / b : b / a);
  }
  return median(ratios);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function timed(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const used = process.cpuUsage(from);
  return used.user + used.system;
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, against, ratio, limit }) => {
    const promised =
      limit === undefined
        ? ''
        : ratio <= limit
          ? ` (at most ${limit}: kept)`
          : ` (at most ${limit}: NOT KEPT)`;
    return `${ratio.toFixed(2).padStart(8)} x  ${what}, against ${against}${promised}`;
  });
  return lines.join('\n');
}
