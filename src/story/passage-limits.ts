/**
 * How much may be told between two decisions. An Ink loop that says nothing would hang the tab, and one that talks would
 * fill it. Passages of the product take some four hundred of the engine's steps and some forty lines; a debrief tells
 * some thousand passages.
 */
export const mostSteps = 20_000;
export const mostLines = 400;
