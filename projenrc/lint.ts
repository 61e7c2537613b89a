import type { awscdk } from 'projen';

export function configureLint(project: awscdk.AwsCdkConstructLibrary) {
  // One project for every file that is linted; the one beside `src` knows the library only.
  const config = project.tryFindObjectFile('.eslintrc.json');
  config?.addOverride('parserOptions.projectService', undefined);
  config?.addOverride('parserOptions.project', './tsconfig.dev.json');
  project.eslint?.addRules({
    '@stylistic/max-len': ['error', {
      code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreComments: true, ignoreRegExpLiterals: true,
    }],
    'max-len': 'off',
    // One style: a branch is a block of its own, and a choice among more than two has a name or returns early.
    'curly': ['error', 'all'],
    'no-nested-ternary': 'error',
    // Short objects read better on few lines; the indentation says what belongs together.
    '@stylistic/object-property-newline': 'off',
  });
  // An index is for whoever is outside: inside, an import names the file, so that there are not two ways to one thing.
  project.eslint?.addOverride({
    files: ['src/**/*.ts'],
    excludedFiles: ['src/index.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{ regex: '/permissions$', message: 'Import the file that has it, not the index.' }],
      }],
    },
  });
  project.eslint?.addIgnorePattern('**/generated/');
  // Benchmarks measure what a `require` costs, at the place where it stands.
  project.eslint?.addOverride({ files: ['bench/**/*.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } });
  // What runs in the function or in the command is bundled.
  for (const path of [
    'projenrc/**', 'emulator/**', 'tools/**', 'bench/**', 'examples/**',
    'src/connect/**', 'src/deployment/handler/**', 'src/formats/**', 'src/review/**', 'src/cli/**',
  ]) {
    project.eslint?.allowDevDeps(path);
  }
}
