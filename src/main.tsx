import './screens/base.css';
import { render } from 'preact';
import { App } from './app/App.tsx';
import { hostedByNobody } from './app/launch/hosted.ts';
import { labelHere } from './app/launch/label-here.ts';
import { Product } from './app/product.ts';
import { RecordSchema } from './encounter/record.ts';
import { openKeeper } from './records/keeper.ts';

const root = document.getElementById('app');
if (!root) throw new Error('the page has no element with the id "app"');
const product = new Product({
  label: labelHere(document),
  hosted: hostedByNobody(),
  keeper: openKeeper({ schema: RecordSchema }),
  traceless: false,
});
render(<App product={product} />, root);
void product.start();
