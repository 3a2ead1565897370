import './screens/base.css';
import { render } from 'preact';
import { App } from './app/App.tsx';
import { Product } from './app/product.ts';

const product = new Product();
const root = document.getElementById('app');
if (!root) throw new Error('the page has no element with the id "app"');
render(<App product={product} />, root);
void product.start();
