/**
 * Shows that the code of the validation function follows from the sources: bundles them, and compares the result with what is
 * published, installed or deployed.
 *
 *   npm run reproduce                                       the digest of the code that these sources give
 *   npm run reproduce -- node_modules/cdk-connect-security-profiles
 *   npm run reproduce -- cdk-connect-security-profiles-1.2.3.tgz
 *   npm run reproduce -- 0f3c….zip                          the S3 key of the code in a template
 *
 * The sources are those of the tag that the version has, with the locked dependencies.
 */
import { codeGiven, codeOfSources } from './function-code';

const USAGE = `npm run reproduce                     the digest of the code that these sources give
npm run reproduce -- <package>…       compares them with those of a package (.tgz), an installed one, a file index.js, or an S3 key`;

async function main(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) {
    return console.log(USAGE);
  }
  const sources = await codeOfSources();
  console.log(`These sources give ${sources}`);
  if (given.length === 0) {
    console.log('To compare them, give a package of the library: npm run reproduce -- node_modules/cdk-connect-security-profiles');
  }
  for (const one of given) {
    const code = codeGiven(one);
    const same = code === sources;
    console.log(`${one}\n  ${same ? 'has the same code' : `has other code: ${code}`}`);
    process.exitCode = same ? process.exitCode : 1;
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
