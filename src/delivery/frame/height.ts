/** How high the frame would have to be. It depends on the width alone, so that it is asked for once and not on each screen. */

/**
 * CSS pixels. The narrower, the higher: where a taller frame makes the page around it scroll, and its scroll bar the
 * frame narrower, the answer is never a lower one again, and so the two do not chase each other.
 */
export const heightFor = (width: number): number => (width >= 900 ? 720 : width >= 600 ? 760 : 840);
