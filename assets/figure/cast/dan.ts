/** Dan: forty-four, broad, tired; a work jacket with a cord collar over a pale T-shirt. */
import { ramp, rgb } from '../palette.ts';
import type { Person } from '../person.ts';

export const dan: Person = {
  name: 'dan',
  what: 'a broad man in his forties, in a work jacket',
  hair: 'short',
  headwear: 'none',
  glasses: 'none',
  dress: 'jacket',
  shoulderWidth: 1.03,
  shape: {
    iJaw: 1.02,
    iNose: 1.0,
    iNoseWide: 1.1,
    iBrow: 1.0,
    iWide: 1.05,
    iCheek: 0.7,
    iAge: 0.55,
    iLip: 0.95,
    iRecede: 0.9,
    iNeck: 1.0,
    iShoulder: 1.03,
    iBelly: 1.06,
    iStubble: 0.9,
  },
  palette: {
    skin: ramp('#3d2622 #6d4538 #85573f #b3805a #d7a77a #ecc79c'),
    hair: ramp('#0f0d0f #1a1616 #221d1c #332b28 #4d423c #6b5f57'),
    jacket: ramp('#0f1a20 #1a2a32 #22363f #2f4852 #456470 #5f808a'),
    shirt: ramp('#3f4650 #666e76 #7b8388 #a3a7a3 #cfcdc2 #e6e2d6'),
    collar: ramp('#1a1210 #2e211c #3a2b24 #523d31 #735845 #8f725b'),
    teeth: ramp('#3a302e #6a5d57 #7d7069 #a89b8e #cfc4b4 #ddd4c6'),
    mouth: rgb('#2a1214'),
    ink: rgb('#1c1214'),
    blush: rgb('#cf9486'),
    stubble: rgb('#a39a9c'),
    iris: rgb('#5a4432'),
    sclera: rgb('#dcd6ca'),
    grey: rgb('#9a9890'),
    rim: rgb('#9fc3d6'),
  },
};
