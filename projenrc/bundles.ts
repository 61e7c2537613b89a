import type { awscdk } from 'projen';

/** The function's code ships inside the package, so users need neither esbuild nor Docker. */
export function configureBundles(project: awscdk.AwsCdkConstructLibrary) {
  const bundle = project.addTask('bundle', {
    description: 'Bundles the validation handler into assets/',
    exec: 'tsx tools/bundle.ts',
  });
  project.preCompileTask.spawn(bundle);
  project.gitignore.exclude('/assets/');
}
