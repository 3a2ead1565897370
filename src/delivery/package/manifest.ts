/** What every manifest says, whatever the standard. */
import type { Naming } from './naming.ts';

export interface Course extends Pick<Naming, 'key' | 'title' | 'description'> {
  /** Of the product. */
  readonly version: string;
  /** Every file of the package but the manifest itself, sorted. */
  readonly files: readonly string[];
}

/** Where platforms look for it. */
export interface ManifestFile {
  readonly name: string;
  readonly text: string;
}

/** The language of titles and texts: the product's own. Scripts in others say so nowhere yet. */
export const language = 'en';
