import { TextFile, type awscdk } from 'projen';

/** Commands that must work in a fresh clone cannot be projen tasks: projen itself is one of the dependencies. */
export function configureCommands(project: awscdk.AwsCdkConstructLibrary) {
  for (const command of ['build', 'demo', 'verify', 'reproduce', 'registry', 'site']) {
    project.package.setScript(command, `node tools/support/with-dependencies.mjs ${command}`);
  }
  const run = new TextFile(project, '.ci/run', { executable: true });
  run.addLine('#!/usr/bin/env bash');
  run.addLine(`# ${run.marker}`);
  run.addLine('set -euo pipefail');
  run.addLine('cd "$(dirname "$0")/.."');
  run.addLine('npm run --silent verify -- --ci --languages');
  run.addLine('');
}
