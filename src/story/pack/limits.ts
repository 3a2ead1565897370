/** How large a pack may be. All of it is known from the zip's directory, before anything in it is inflated. */
export const packLimits = {
  /** Bytes of the zip itself. */
  zip: 2 * 1024 * 1024,
  /** Files and folders in it, read or not. */
  entries: 300,
  /** Bytes of one file, inflated. The longest script of the product is a tenth of it. */
  file: 512 * 1024,
  /** Bytes of all files that are read, inflated. */
  total: 4 * 1024 * 1024,
  /** Characters of a file's path. */
  path: 120,
  scenarios: 24,
  words: 300,
  standards: 40,
} as const;

/** Milliseconds that the checking of one script may take before the worker that does it is ended. */
export const scriptPatience = 20_000;

export const inMegabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
