/**
 * Whether this machine can draw thirty times a second, and with how many pixels. It is not told by the rate that is
 * wanted, which is lower: now and then drawings come as fast as they can, for half a second. Pure but for its counts.
 */

export interface Quality {
  /** Canvas pixels for each pixel of a host this large. */
  sharpness(width: number, height: number): number;
  /** True while drawings are to come as fast as they can. */
  readonly trying: boolean;
  /** Told of every drawing, how many milliseconds after the last it came and how many were wanted. */
  heard(ms: number, wanted: number): 'go on' | 'fewer pixels' | 'too slow';
}

/** The pictures have 1280 across: drawing them much finer than that shows nothing more. */
const most = 1920 * 1080;
const steps = [1, 0.75, 0.5] as const;

/** Milliseconds that a drawing may take, and a little for what comes between two of them. */
const enough = (1000 / 30) * 1.12;

/** Drawings before the first trial: a page that has just opened is busy with other things. */
const settling = 24;
/** Drawings of a trial; its first ones still come at the pace from before. */
const warming = 2;
const trial = 14;
/** This slow, and fewer will do to know. */
const hopeless = enough * 2;
const soon = 6;

/** Later drawings are watched in rows of this many, and tried again where most of a row came late. */
const row = 36;
const late = 1.6;
/** A tick that was away this long was no drawing. */
const away = 1000;

export function qualityFrom(pixelRatio: number): Quality {
  let step = 0;
  let trying = false;
  let given = false;
  let tried: number[] = [];
  let seen = row - settling;
  let slow = row;

  function watch(ms: number, wanted: number): void {
    seen += 1;
    if (ms > wanted * late) slow += 1;
    if (seen < row) return;
    trying = slow > row * 0.6 && !given;
    [seen, slow, tried] = [0, 0, []];
  }

  function judge(): 'go on' | 'fewer pixels' | 'too slow' {
    const counted = tried.slice(warming).sort((a, b) => a - b);
    const middle = counted[Math.floor(counted.length / 2)] ?? 0;
    if (counted.length < (middle > hopeless ? soon : trial)) return 'go on';
    tried = [];
    if (middle <= enough) {
      trying = false;
      return 'go on';
    }
    if (step < steps.length - 1) {
      step += 1;
      return 'fewer pixels';
    }
    [trying, given] = [false, true];
    return 'too slow';
  }

  return {
    sharpness(width, height) {
      const full = Math.min(2, pixelRatio, Math.sqrt(most / Math.max(1, width * height)));
      return full * (steps[step] ?? 0.5);
    },
    get trying() {
      return trying;
    },
    heard(ms, wanted) {
      if (ms <= 0 || ms > away) return 'go on';
      if (trying) {
        tried.push(ms);
        return judge();
      }
      watch(ms, wanted);
      return 'go on';
    },
  };
}
