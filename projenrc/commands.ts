import { SampleFile, type awscdk } from 'projen';

/** The two commands that must work in a fresh clone cannot be projen tasks: projen itself is one of the dependencies. */
export function configureCommands(project: awscdk.AwsCdkConstructLibrary) {
  project.package.setScript('demo', 'node tools/with-dependencies.mjs demo');
  project.package.setScript('verify', 'node tools/with-dependencies.mjs verify');
  project.package.setScript('verify:languages', 'node tools/with-dependencies.mjs languages/verify');
  new SampleFile(project, '.ci/run', {
    contents: ['#!/usr/bin/env bash', 'set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm run --silent verify -- --ci --languages', ''].join('\n'),
  });
}
