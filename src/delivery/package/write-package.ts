/** From a plan and the product's files to the zip. Pure, and the same in Node and in a browser. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8, strToU8 } from 'fflate';
import { cmi5Course } from './cmi5-course.ts';
import type { Target } from './label.ts';
import type { Course, ManifestFile } from './manifest.ts';
import { PackageError } from './package-error.ts';
import { packageZip } from './package-zip.ts';
import { labelledPage } from './page.ts';
import type { Plan } from './plan.ts';
import {
  filesName,
  type ProductFile,
  type ProductFiles,
  pageName,
  productFilesText,
} from './product-files.ts';
import { scorm12Manifest } from './scorm12-manifest.ts';
import { scorm2004Manifest } from './scorm2004-manifest.ts';

export interface Materials {
  readonly product: ProductFiles;
  readonly plan: Plan;
  /** Every file of the plan. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the characters of SCORM 1.2 answers mean; null where nobody needs it. */
  readonly legend: string | null;
}

export interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many files are in it. */
  readonly count: number;
}

/** Beside the page, for whoever reads a platform's report. */
export const legendName = 'legend.txt';

const manifests: Readonly<Record<Target, ((course: Course) => ManifestFile) | null>> = {
  scorm12: scorm12Manifest,
  scorm2004: scorm2004Manifest,
  cmi5: cmi5Course,
  web: null,
};

/** @throws PackageError where a file is missing or is not the one that was built. */
export function writePackage({ product, plan, files, legend }: Materials): Written {
  const { label, connect, packs, paths } = plan;
  const listed = new Map(product.files.map((file) => [file.path, file]));
  const all = new Map(paths.map((path) => [path, checked(listed.get(path), files.get(path), path)]));
  const page = strToU8(labelledPage(strFromU8(all.get(pageName) ?? new Uint8Array()), label, connect));
  all.set(pageName, page);
  for (const [path, bytes] of packs) all.set(path, bytes);
  if (legend !== null && label.target === 'scorm12') all.set(legendName, strToU8(legend));
  if (plan.whole) all.set(filesName, strToU8(productFilesText(withPage(product, page))));
  const manifest = manifests[label.target]?.({
    key: plan.key,
    title: plan.title,
    description: plan.description,
    version: product.version,
    files: [...all.keys()].sort(),
  });
  if (manifest) all.set(manifest.name, strToU8(manifest.text));
  return { name: plan.file, bytes: packageZip(all), count: all.size };
}

export const sumOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** A page that was changed in place, or comes from another build than the list, would fail a learner in the middle. */
function checked(listed: ProductFile | undefined, bytes: Uint8Array | undefined, path: string): Uint8Array {
  if (bytes === undefined)
    throw new PackageError(`A file of the product is missing: ${path}.`, 'Build the product again.');
  if (listed?.bytes !== bytes.length || listed.sha256 !== sumOf(bytes))
    throw new PackageError(
      `A file of the product is not the one that was built: ${path}.`,
      'Build the product again, or load this page again if it was just renewed.',
    );
  return bytes;
}

/** The copy can be packed again: its list says what its page is now. */
function withPage(product: ProductFiles, page: Uint8Array): ProductFiles {
  const files = product.files.map((file) =>
    file.path === pageName ? { ...file, bytes: page.length, sha256: sumOf(page) } : file,
  );
  return { ...product, files };
}
