/** Dan: forty-four, broad, tired; a work jacket with a cord collar over a pale T-shirt. */
import { COMMON, ramp, rgb } from '../palette.ts';
import { type Person, shaped } from '../person.ts';

export const dan: Person = {
  name: 'dan',
  hair: 'short',
  beard: 'none',
  headwear: 'none',
  glasses: 'none',
  dress: 'jacket',
  shape: shaped({
    jaw: 1.02,
    noseWide: 1.1,
    wide: 1.05,
    cheek: 0.7,
    age: 0.55,
    lip: 0.95,
    recede: 0.9,
    shoulder: 1.03,
    belly: 1.06,
    stubble: 0.9,
    grey: 1,
  }),
  palette: {
    ...COMMON,
    skin: ramp('#3d2622 #6d4538 #85573f #b3805a #d7a77a #ecc79c'),
    hair: ramp('#0f0d0f #1a1616 #221d1c #332b28 #4d423c #6b5f57'),
    outer: ramp('#0f1a20 #1a2a32 #22363f #2f4852 #456470 #5f808a'),
    inner: ramp('#3f4650 #666e76 #7b8388 #a3a7a3 #cfcdc2 #e6e2d6'),
    trim: ramp('#1a1210 #2e211c #3a2b24 #523d31 #735845 #8f725b'),
    legs: ramp('#12161c #1c232b #252d36 #343e48 #4a5560 #66727c'),
    wear: ramp('#111111 #222222 #333333 #444444 #555555 #666666'),
    frames: ramp('#111111 #222222 #333333 #444444 #555555 #666666'),
    brow: rgb('#1c1214'),
    blush: rgb('#cf9486'),
    iris: rgb('#5a4432'),
  },
};
