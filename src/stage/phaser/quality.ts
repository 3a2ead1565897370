/** How many canvas pixels there are for one of the page: fewer when the machine cannot keep up. */

export interface Quality {
  /** Canvas pixels for each pixel of a host this large. */
  sharpness(width: number, height: number): number;
  /** Told of every drawing; true when there are now to be fewer pixels. */
  tooSlow(ms: number, wanted: number): boolean;
}

/** The pictures have 1280 across: drawing them much finer than that shows nothing more. */
const most = 1920 * 1080;
const steps = [1, 0.75, 0.5] as const;

/** A second or two of drawings, so that one hiccup decides nothing. */
const enough = 36;

export function qualityFrom(pixelRatio: number): Quality {
  let step = 0;
  let seen = 0;
  let slow = 0;
  return {
    sharpness(width, height) {
      const full = Math.min(2, pixelRatio, Math.sqrt(most / Math.max(1, width * height)));
      return full * (steps[step] ?? 0.5);
    },
    tooSlow(ms, wanted) {
      if (wanted <= 0 || ms <= 0) return false;
      seen += 1;
      // Half as fast again as asked for counts as not keeping up; a long sleep is no drawing at all.
      if (ms < 2000 && ms > (1000 / wanted) * 1.6) slow += 1;
      if (seen < enough) return false;
      const behind = slow > seen * 0.6 && step < steps.length - 1;
      if (behind) step += 1;
      [seen, slow] = [0, 0];
      return behind;
    },
  };
}
