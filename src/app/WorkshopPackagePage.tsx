/** Packages for learning platforms and web servers, made in the page. Fetched when it is opened. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PackagePage } from '../screens/workshop/package/PackagePage.tsx';
import { firstValues, type PackageState } from '../screens/workshop/package/package-values.ts';
import { gather, onDesk, rowsOf } from './package/at-hand.ts';
import { makePackage } from './package/making.ts';
import { served } from './pictures.ts';
import type { Product } from './product.ts';
import { saveFile } from './save-file.ts';
import { deskOf } from './workshop/desk-of.ts';

interface Props {
  readonly product: Product;
  readonly onSettings: () => void;
}

export function WorkshopPackagePage({ product, onSettings }: Props): JSX.Element {
  const desk = deskOf(product);
  const rows = rowsOf(product, desk);
  const [values, setValues] = useState(
    () => desk.packageValues ?? firstValues(rows, desk.shelf.value.root === null ? null : onDesk),
  );
  const [state, setState] = useState<PackageState>({ is: 'idle' });
  const stop = useRef<AbortController | null>(null);
  desk.packageValues = values;
  useEffect(() => () => stop.current?.abort(), []);

  const make = async (): Promise<void> => {
    const going = new AbortController();
    stop.current = going;
    // Those that were put away since they were chosen are not there any more.
    const chosen = values.chosen.filter((id) => rows.some((row) => row.id === id));
    await makePackage(
      { ...values, chosen },
      {
        here: { base: served('.'), fetch: (...asked) => fetch(...asked), signal: going.signal },
        gather: (ids) => gather(product, desk, ids),
        save: (name, bytes) => saveFile(name, new Uint8Array(bytes), 'application/zip'),
        tell: setState,
      },
    );
  };

  return (
    <PackagePage
      values={values}
      onChange={(next) => {
        setValues(next);
        if (state.is !== 'working') setState({ is: 'idle' });
      }}
      scenarios={rows}
      state={state}
      onMake={() => void make()}
      onStop={() => {
        stop.current?.abort();
        setState({ is: 'idle' });
      }}
      onBack={() => product.go({ at: 'workshop', page: 'scripts' })}
      onSettings={onSettings}
    />
  );
}
