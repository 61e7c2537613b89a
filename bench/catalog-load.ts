import type { Benchmark } from './support/benchmark';
import { built } from './support/build';
import { costs, COUNTED, COUNTING } from './support/costs';
import { writeEagerCatalog } from './support/eager-catalog';

const READ = built('bench/programs/read-permission.ts');

/** Loading the typed permissions and reading one, beside classes whose constants hold everything from the start. */
export const catalogLoad: Benchmark = {
  id: 'catalog-load',
  title: 'Typed permissions against eager constants',
  measure() {
    const cost = costs({ nothing: [READ], lean: [READ, built('lib/index.ts')], eager: [READ, writeEagerCatalog()] });
    return [{
      id: 'T9', what: 'loading the permissions and reading one / the same of eager constants', value: (cost.lean - cost.nothing) / (cost.eager - cost.nothing),
      target: 0.3, floor: 0.16, unit: `ratio of ${COUNTED}`,
      method: `eager: the same classes, each constant made with everything that the catalog says of it; less those of an empty program; ${COUNTING}`,
    }];
  },
};
