import type { JSX } from 'preact';
import { PackOffer } from '../../screens/PackOffer.tsx';
import { PackPanel } from '../../screens/PackPanel.tsx';
import type { Product } from '../product.ts';
import { offerView, packCardOf } from './pack-views.ts';

/** The packs of this device and the one that is on its way in, as a part of the first screen. */
export function PacksOnHome({ product }: { readonly product: Product }): JSX.Element {
  const { packs } = product;
  const offer = packs.offer.value;
  const shown = offerView(offer, product.scenarios);
  const add = async () => {
    const told = await packs.accept();
    if (told !== null) product.tell(told);
  };
  const remove = async (id: string) => {
    await packs.remove(id);
    product.tell('The pack was removed. Runs of its scenarios are still here, to be read.');
  };
  return (
    <>
      <PackPanel
        packs={packs.kept.value.packs.map(packCardOf)}
        checking={offer?.is === 'checking' ? offer.name : null}
        onFile={(file) => void packs.bring({ file }, file.name)}
        onRemove={(id) => void remove(id)}
      />
      {shown !== null && <PackOffer offer={shown} onAdd={() => void add()} onClose={() => packs.dismiss()} />}
    </>
  );
}
