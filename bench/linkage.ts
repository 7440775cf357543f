// npm run bench:linkage: how well and how fast answers are given to graduates, beside public sets and peers.
import { showDataSets } from './linkage/show-datasets.ts';
import { showSets } from './linkage/show-sets.ts';
import { showSpeed } from './linkage/show-speed.ts';
import { showWeights } from './linkage/show-weights.ts';

showSets();
showDataSets();
showWeights();
await showSpeed();
