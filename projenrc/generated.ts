import type { awscdk } from 'projen';

/** What commands write and nobody edits, besides the files of the project. */
const GENERATED = [
  'bench/results.json',
  'catalog/permissions.txt',
  'docs/api-list.txt',
  'docs/guardrails.md',
  'docs/images/**',
  'docs/languages.md',
  'docs/permissions.md',
  'docs/roles.md',
  'docs/rules.md',
  'emulator/cloudformation/requirements.txt',
  'examples/*/expected/**',
  'facts/**/*.json',
  'facts/NOTICE',
  'src/formats/generated/**',
  'src/permissions/generated/**',
  'test/**/__snapshots__/**',
];

/** What the catalog, the rules and the roles say, written out as TypeScript, as a flat list and as documentation. */
export function configureGenerated(project: awscdk.AwsCdkConstructLibrary) {
  project.addTask('generate', {
    description: 'Writes the files that are generated from the catalog and the facts: typed permissions, limits, permissions.txt, docs',
    exec: 'tsx tools/generate/main.ts',
    receiveArgs: true,
  });
  // Beside API.md, which is for people who read: this is for those who compare.
  project.tasks.tryFind('docgen')?.exec('tsx tools/api-list/main.ts');
  project.addTask('facts', { description: 'Writes facts/ from the packages that have what AWS publishes for programs', exec: 'tsx tools/facts/main.ts', receiveArgs: true });
  project.addTask('permission-list', {
    description: 'Compares a saved copy of AWS\'s list of permissions with the catalog',
    exec: 'tsx tools/permission-list/main.ts',
    receiveArgs: true,
  });
  for (const path of GENERATED) {
    project.gitattributes.addAttributes(`/${path}`, 'linguist-generated');
  }
}
