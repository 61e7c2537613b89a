import type { awscdk } from 'projen';

/** The function's code and the command ship inside the package, so users need neither esbuild nor Docker. */
export function configureBundles(project: awscdk.AwsCdkConstructLibrary) {
  const bundle = project.addTask('bundle', {
    description: 'Bundles the validation handler and the command into assets/',
    steps: [{ exec: 'tsx tools/bundle.ts' }, { exec: 'tsx tools/bundle-cli.ts' }],
  });
  project.addTask('screenshots', {
    description: 'Takes the pictures of the report that the README shows',
    exec: 'tsx tools/screenshots.ts',
  });
  project.preCompileTask.spawn(bundle);
  project.gitignore.exclude('/assets/');
}
