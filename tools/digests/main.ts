/**
 * Prints the digests of the packages in dist/, and fails where one is not as it was built.
 *
 *   tsx --tsconfig tsconfig.dev.json tools/digests/main.ts
 */
import { describePackages } from '../build/digests';

try {
  console.log(describePackages());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
