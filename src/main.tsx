import './screens/base.css';
import { boot } from './app/launch/boot.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element with the id "app"');
void boot(root);
