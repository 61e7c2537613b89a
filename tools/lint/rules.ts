import { abilities } from './abilities';
import { constants } from './constants';
import { contained } from './contained';
import { descriptions } from './descriptions';
import { destructive } from './destructive';
import { detectable } from './detectable';
import { features } from './features';
import { holderSize } from './holder-size';
import { knownNames } from './known-names';
import { levels } from './levels';
import type { LintRule } from './lint-rule';
import { needsAcyclic } from './needs-acyclic';
import { numbers } from './numbers';
import { otherWordings } from './other-wordings';
import { provenance } from './provenance';
import { restricting } from './restricting';
import { sayings } from './sayings';
import { schema } from './schema';
import { sorted } from './sorted';
import { sources } from './sources';
import { successors } from './successors';
import { uiNames } from './ui-names';
import { uniqueNames } from './unique-names';
import { viewExists } from './view-exists';
import { viewNeeded } from './view-needed';

/** Every rule over the data, in the order in which they are judged; the others take it that `schema` holds. */
export const lintRules: readonly LintRule[] = [
  schema,
  abilities,
  constants,
  contained,
  descriptions,
  destructive,
  detectable,
  features,
  holderSize,
  knownNames,
  levels,
  needsAcyclic,
  numbers,
  otherWordings,
  provenance,
  restricting,
  sayings,
  sorted,
  sources,
  successors,
  uiNames,
  uniqueNames,
  viewExists,
  viewNeeded,
];
