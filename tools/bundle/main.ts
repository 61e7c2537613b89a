/**
 * Bundles the code of the functions to where constructs look for it: what the unit tests need of the build.
 *
 *   tsx tools/bundle/main.ts
 */
import { writeFunctions } from '../build/function';

void writeFunctions();
