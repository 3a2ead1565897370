/** A picture as eyes see it that tell no or few colours apart. */
import type { Matrix3x3, Sharp } from 'sharp';

/**
 * Machado, Oliveira and Fernandes (2009), at full severity, for linear light; here on sRGB values, which exaggerates
 * a little: what stays readable so stays readable.
 */
const PROTANOPIA: Matrix3x3 = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const DEUTERANOPIA: Matrix3x3 = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];
const TRITANOPIA: Matrix3x3 = [
  [1.255528, -0.076749, -0.178779],
  [-0.078411, 0.930809, 0.147602],
  [0.004733, 0.691367, 0.3039],
];

/** Greys, then without long, middle and short cones. */
export const SIGHTS: readonly ((picture: Sharp) => Sharp)[] = [
  (picture) => picture.greyscale(),
  (picture) => picture.removeAlpha().recomb(PROTANOPIA),
  (picture) => picture.removeAlpha().recomb(DEUTERANOPIA),
  (picture) => picture.removeAlpha().recomb(TRITANOPIA),
];
