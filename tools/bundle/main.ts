/**
 * Bundles the function's code to where constructs look for it: what the unit tests need of the build.
 *
 *   tsx tools/bundle/main.ts
 */
import { writeFunction } from '../build/function';

void writeFunction();
