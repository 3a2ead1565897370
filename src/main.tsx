import './screens/base.css';
import { isKiosk } from './app/kiosk/kiosk-mode.ts';
import { boot } from './app/launch/boot.tsx';

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
} else void boot(root);
