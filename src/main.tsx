import './screens/base.css';
import { render } from 'preact';
import { App } from './app/App.tsx';
import { isKiosk } from './app/kiosk/kiosk-mode.ts';
import { hostedByNobody } from './app/launch/hosted.ts';
import { labelHere } from './app/launch/label-here.ts';
import { Product } from './app/product.ts';
import { RecordSchema } from './encounter/record.ts';
import { openKeeper } from './records/keeper.ts';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element with the id "app"');
if (isKiosk(location.search)) {
  import('./app/kiosk/open-kiosk.tsx')
    .then(({ openKiosk }) => openKiosk(root))
    .catch(() => {
      root.textContent = 'A part of Composure did not arrive. It is tried again in some seconds.';
      // Nobody may be there to do it.
      setTimeout(() => location.reload(), 10_000);
    });
} else {
  const product = new Product({
    label: labelHere(document),
    hosted: hostedByNobody(),
    keeper: openKeeper({ schema: RecordSchema }),
    traceless: false,
  });
  render(<App product={product} />, root);
  void product.start();
}
