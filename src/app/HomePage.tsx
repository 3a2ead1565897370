import type { JSX } from 'preact';
import { Home } from '../screens/Home.tsx';
import { importInWords } from './imported.ts';
import { PacksOnHome } from './packs/PacksOnHome.tsx';
import { picturesOf } from './pictures.ts';
import type { Product } from './product.ts';
import { hostView } from './reporting/host-view.ts';
import { unfinishedAmong } from './runs.ts';
import { saveFile } from './save-file.ts';

export function HomePage({ product, onSettings }: { product: Product; onSettings: () => void }): JSX.Element {
  const runs = product.cards();
  const importFile = async (file: File) => {
    const report = await product.keeper.importAll(await file.text());
    product.tell(importInWords(report));
    await product.refreshRuns();
  };
  return (
    <Home
      scenarios={product.scenarios}
      pictures={picturesOf(product.scenarios)}
      unfinished={unfinishedAmong(runs)}
      runs={runs}
      notice={product.notice.value}
      host={hostView(product.hosting.hosted.host.found, product.hosting.state.value)}
      onLeave={() => void product.hosting.leave()}
      packs={product.whole && <PacksOnHome product={product} />}
      onBegin={(scenario) => product.go({ at: 'briefing', scenario })}
      onGoOn={(record) => product.go({ at: 'encounter', record })}
      onOpen={(record) => product.go({ at: 'debrief', record })}
      onRemove={(run) => void product.remove(run)}
      onExport={async () => saveFile('composure-runs.json', await product.keeper.exportAll())}
      onImport={(file) => void importFile(file)}
      onSettings={onSettings}
      onWorkshop={product.whole ? () => product.go({ at: 'workshop', page: 'scripts' }) : null}
    />
  );
}
