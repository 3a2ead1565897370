/** The label in this page; a page without one, or with a damaged one, is the build as it is. */
import { type Label, labelName, plainLabel, readLabel } from '../../delivery/package/label.ts';

export function labelHere(page: Pick<Document, 'querySelector'>): Label {
  const element = page.querySelector(`meta[name="${labelName}"]`);
  return readLabel(element?.getAttribute('content') ?? '') ?? plainLabel;
}
