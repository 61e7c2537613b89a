import type { awscdk } from 'projen';

/** Tasks of projen that would be a second way to make what is published. */
const OTHERS = ['package-all', 'package:js', 'package:java', 'package:python', 'package:dotnet', 'package:go'];

/** One command makes everything that is published. Projen's own tasks are left to it, or gone. */
export function configureBuild(project: awscdk.AwsCdkConstructLibrary) {
  // Nobody publishes the repository itself.
  project.package.addField('private', true);
  [project.preCompileTask, project.postCompileTask, project.packageTask].forEach((task) => {
    task.reset();
    project.package.removeScript(task.name);
  });
  OTHERS.forEach((name) => project.removeTask(name));
  project.compileTask.reset('tsx tools/build/main.ts', { receiveArgs: true });
  project.tasks.tryFind('compat')?.reset('tsx tools/compat/main.ts');
  project.addTask('bundle', { description: 'Bundles the function, the only part of the build that unit tests require', exec: 'tsx tools/bundle/main.ts' });
  project.addTask('screenshots', {
    description: 'Takes the pictures of the report for the README, and writes the one that moves',
    exec: 'tsx tools/terminal/main.ts && tsx tools/screenshots/main.ts',
  });
  for (const path of ['/.build/', '/assets/', '/site/dist/']) {
    project.gitignore.exclude(path);
  }
}
