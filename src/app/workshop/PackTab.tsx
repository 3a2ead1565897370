/** What is on the desk as a pack for other people: filled in, and handed over as a file. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PackForm } from '../../screens/workshop/pack/PackForm.tsx';
import { emptyPack, type PackValues } from '../../screens/workshop/pack/pack-values.ts';
import { saveFile } from '../save-file.ts';
import type { Desk } from './desk.ts';
import { packed, valuesOf } from './packing.ts';
import { nameOf } from './shelf.ts';

interface Props {
  readonly desk: Desk;
  readonly roots: readonly string[];
  /** To where a package for a learning platform is made. */
  readonly onPackage: () => void;
}

export function PackTab({ desk, roots, onPackage }: Props): JSX.Element {
  const { pack } = desk;
  const [values, setValues] = useState<PackValues>(
    desk.packValues ?? (pack.value ? valuesOf(pack.value.manifest) : emptyPack),
  );
  const [told, setTold] = useState<{ ok: boolean; words: string } | null>(null);
  desk.packValues = values;
  return (
    <PackForm
      values={values}
      onChange={(next) => {
        setValues(next);
        setTold(null);
      }}
      scenarios={roots.map(nameOf)}
      told={told}
      onPackage={onPackage}
      onMake={() => {
        const made = packed(desk.shelf.value.scripts, roots, values);
        if (!made.ok) return setTold(made);
        saveFile(made.name, new Uint8Array(made.bytes), 'application/zip');
        setTold({ ok: true, words: `${made.name} was saved where your browser puts downloads.` });
      }}
    />
  );
}
