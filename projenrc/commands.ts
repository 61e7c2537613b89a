import { TextFile, type awscdk } from 'projen';

/** The two commands that must work in a fresh clone cannot be projen tasks: projen itself is one of the dependencies. */
export function configureCommands(project: awscdk.AwsCdkConstructLibrary) {
  project.package.setScript('demo', 'node tools/with-dependencies.mjs demo');
  project.package.setScript('verify', 'node tools/with-dependencies.mjs verify');
  project.package.setScript('verify:languages', 'node tools/with-dependencies.mjs languages/verify');
  const run = new TextFile(project, '.ci/run', { executable: true });
  run.addLine('#!/usr/bin/env bash');
  run.addLine(`# ${run.marker}`);
  run.addLine('set -euo pipefail');
  run.addLine('cd "$(dirname "$0")/.."');
  run.addLine('npm run --silent verify -- --ci --languages');
  run.addLine('');
}
