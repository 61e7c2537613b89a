import type { awscdk } from 'projen';

export function configureLint(project: awscdk.AwsCdkConstructLibrary) {
  project.eslint?.addRules({
    'max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreComments: true, ignoreRegExpLiterals: true }],
    '@stylistic/max-len': 'off',
  });
  project.eslint?.addIgnorePattern('**/generated/');
  project.eslint?.allowDevDeps('projenrc/**', 'tools/**', 'bench/**', 'examples/**', '**/*.lambda.ts', 'src/validation/connect-api.ts', 'src/cli/**');
}
