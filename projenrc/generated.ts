import type { awscdk } from 'projen';

/** What the catalog, the rules and the roles say, written out as TypeScript, as a flat list and as documentation. */
export function configureGenerated(project: awscdk.AwsCdkConstructLibrary) {
  project.addTask('generate', {
    description: 'Writes what follows from the catalog: typed permissions, permissions.txt, docs',
    exec: 'tsx tools/generate.ts',
    receiveArgs: true,
  });
  for (const path of ['src/permissions/generated/**', 'catalog/permissions.txt', 'docs/permissions.md', 'docs/roles.md', 'docs/rules.md', 'docs/languages.md']) {
    project.gitattributes.addAttributes(`/${path}`, 'linguist-generated');
  }
}
