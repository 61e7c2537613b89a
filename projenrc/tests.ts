import { javascript, JsonFile, type awscdk } from 'projen';

/** Types are checked once by jsii and once by `tsc --noEmit`, so the tests themselves only transpile. */
const TRANSPILE = { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] };

/** Tests of time-outs and of processes wait: four keep the two cores busy that machines of CI have. */
const WORKERS = 4;

/** Has the newest aws-cdk-lib and constructs installed. */
const NEWEST_CDK = 'test/newest-cdk';

/** They install what is published as its users do, from registries on loopback. */
const INSTALLED = {
  maxWorkers: 1,
  testTimeout: 300_000,
  globalSetup: '<rootDir>/test/support/registry/set-up.ts',
  globalTeardown: '<rootDir>/test/support/registry/tear-down.ts',
};

interface Suite {
  readonly description?: string;
  readonly [option: string]: unknown;
}

/** What is not among the unit tests, and how jest runs it. */
const SUITES: Readonly<Record<string, Suite>> = {
  // They start processes, and wait for them: the unit suite does not.
  programs: { roots: ['bundles', 'cli', 'examples'].map((folder) => `<rootDir>/test/${folder}`), maxWorkers: WORKERS },
  tools: { roots: ['<rootDir>/test/tools', '<rootDir>/emulator'] },
  // As many times as somebody asks for: once a week, hundreds of times.
  fuzz: { testTimeout: 3_600_000, description: 'Gives every reader inputs of test/fuzz/corpus that were changed' },
  deploy: { maxWorkers: 1, testTimeout: 300_000 },
  browser: { maxWorkers: 1, testTimeout: 60_000 },
  languages: {
    ...INSTALLED,
    testTimeout: 1_800_000,
    globalSetup: '<rootDir>/test/languages/set-up.ts',
    globalTeardown: '<rootDir>/test/languages/tear-down.ts',
  },
  layouts: { ...INSTALLED, description: 'Uses the packages for npm with other package managers, compilers and bundlers' },
  package: INSTALLED,
};

/** Each beside its tests. */
const configOf = (suite: string) => `test/${suite}/jest.config.json`;

export function configureTests(project: awscdk.AwsCdkConstructLibrary) {
  const common = {
    testEnvironment: '<rootDir>/test/support/one-context.ts',
    transform: TRANSPILE,
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/cdk.out/', '<rootDir>/coverage/'],
    moduleNameMapper: {
      '^cdk-connect-security-profiles$': '<rootDir>/src',
      '^cdk-connect-security-profiles/settings-reader$': '<rootDir>/src/settings-reader/settings-reader.ts',
      '^fast-check$': '<rootDir>/test/support/fast-check.ts',
    },
    // Before there are workers: what tests start without an environment of its own has the one of the process.
    globalSetup: '<rootDir>/test/support/environment.ts',
    setupFiles: ['<rootDir>/test/support/test-contexts.ts'],
  };
  const unit = {
    ...common,
    maxWorkers: WORKERS,
    roots: ['<rootDir>/test'],
    testMatch: ['**/*.test.ts'],
    testPathIgnorePatterns: [
      '/node_modules/',
      ...['browser', 'bundles', 'cli', 'deploy', 'examples', 'fuzz', 'languages', 'layouts', 'package', 'runtime', 'support', 'tools'].map((folder) => `<rootDir>/test/${folder}/`),
    ],
  };
  new JsonFile(project, 'jest.config.json', { obj: unit });
  // What the library is built against is the oldest that it supports: the same tests run against the newest.
  new JsonFile(project, `${NEWEST_CDK}/jest.config.json`, {
    obj: {
      ...unit,
      rootDir: '../..',
      globals: { CDK_PINNED_IN: NEWEST_CDK },
      moduleNameMapper: { ...unit.moduleNameMapper, '^(aws-cdk-lib|constructs)(/.*)?$': `<rootDir>/${NEWEST_CDK}/node_modules/$1$2` },
    },
  });
  for (const [suite, { description: _, ...config }] of Object.entries(SUITES)) {
    const roots = [`<rootDir>/test/${suite}`];
    new JsonFile(project, configOf(suite), { obj: { ...common, rootDir: '../..', roots, testMatch: ['**/*.test.ts'], ...config } });
  }

  new javascript.TypescriptConfig(project, {
    fileName: 'tsconfig.dev.json',
    include: ['src/**/*.ts', 'test/**/*.ts', 'emulator/**/*.ts', 'tools/**/*.ts', 'bench/**/*.ts', 'examples/**/*.ts', 'projenrc/**/*.ts', '.projenrc.ts'],
    exclude: ['node_modules', '**/cdk.out'],
    compilerOptions: {
      target: 'ES2022',
      // The tests of the page run code in it.
      lib: ['es2022', 'dom', 'dom.iterable'],
      // With node16, import() of a file would need the ending of what it is compiled to, which is not there yet.
      module: 'commonjs',
      esModuleInterop: true,
      skipLibCheck: true,
      strict: true,
      isolatedModules: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      noImplicitReturns: true,
      noFallthroughCasesInSwitch: true,
      resolveJsonModule: true,
      noEmit: true,
      types: ['node', 'jest', 'aws-lambda'],
      // Examples import the library by its name, as users do.
      paths: {
        'cdk-connect-security-profiles': ['./src/index.ts'],
        'cdk-connect-security-profiles/settings-reader': ['./src/settings-reader/settings-reader.ts'],
      },
    },
  });

  project.testTask.reset('jest --ci', { receiveArgs: true });
  project.addTask('bench', { exec: 'tsx --tsconfig tsconfig.dev.json bench/run.ts', receiveArgs: true });
  project.addTask('test:newest', {
    description: 'Runs the unit tests against the pinned newest aws-cdk-lib',
    steps: [
      { exec: `npm ci --prefix ${NEWEST_CDK} --no-audit --no-fund --loglevel=error` },
      { exec: `jest --ci --config ${NEWEST_CDK}/jest.config.json`, receiveArgs: true },
    ],
  });
  for (const [suite, { description }] of Object.entries(SUITES)) {
    project.addTask(`test:${suite}`, { description, exec: `jest --ci --config ${configOf(suite)}`, receiveArgs: true });
  }
  project.addTask('test:update', { steps: ['jest --updateSnapshot', `jest --updateSnapshot --config ${configOf('programs')}`].map((exec) => ({ exec, receiveArgs: true })) });
  project.addTask('typecheck', {
    // Browser code knows the DOM and nothing else.
    steps: [{ exec: 'tsc --noEmit --project tsconfig.dev.json' }, { exec: 'tsc --noEmit --project src/review/render/html' }],
  });

  for (const path of ['/.venv-deploy/', '/.languages/', 'cdk.out/', '/.demo/', '/.verify/', '/.bench/', '*.tsbuildinfo']) {
    project.gitignore.exclude(path);
  }
}
