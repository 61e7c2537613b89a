import { javascript, JsonFile, type awscdk } from 'projen';

/** Types are checked once by jsii and once by `tsc --noEmit`, so the tests themselves only transpile. */
const TRANSPILE = { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] };

/** Tests of time-outs and of processes wait: four keep the two cores busy that machines of CI have. */
const WORKERS = 4;

/** Has the newest aws-cdk-lib and constructs installed. */
const NEWEST_CDK = 'test/newest-cdk';

export function configureTests(project: awscdk.AwsCdkConstructLibrary) {
  const common = {
    testEnvironment: 'node',
    transform: TRANSPILE,
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/cdk.out/', '<rootDir>/coverage/'],
    moduleNameMapper: { '^cdk-connect-security-profiles$': '<rootDir>/src' },
    // Before there are workers: what tests start without an environment of its own has the one of the process.
    globalSetup: '<rootDir>/test/support/environment.ts',
    setupFiles: ['<rootDir>/test/support/errors.ts'],
  };
  const unit = {
    ...common,
    maxWorkers: WORKERS,
    // Every use of a global in a test environment is slow, unless it is handed to each file.
    sandboxInjectedGlobals: ['Array', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'Symbol'],
    roots: ['<rootDir>/test'],
    testMatch: ['**/*.test.ts'],
    testPathIgnorePatterns: [
      '/node_modules/',
      ...['browser', 'bundles', 'cli', 'deploy', 'examples', 'languages', 'layouts', 'package', 'registry', 'runtime', 'support', 'tools'].map((folder) => `<rootDir>/test/${folder}/`),
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
  // They start processes, and wait for them: the unit suite does not.
  new JsonFile(project, 'jest.programs.config.json', {
    obj: { ...common, roots: ['bundles', 'cli', 'examples'].map((folder) => `<rootDir>/test/${folder}`), testMatch: ['**/*.test.ts'], maxWorkers: WORKERS },
  });
  new JsonFile(project, 'jest.tools.config.json', {
    obj: { ...common, roots: ['<rootDir>/test/tools', '<rootDir>/test/support'], testMatch: ['**/*.test.ts'], testPathIgnorePatterns: ['/node_modules/'] },
  });
  new JsonFile(project, 'jest.deploy.config.json', {
    obj: { ...common, roots: ['<rootDir>/test/deploy'], testMatch: ['**/*.test.ts'], maxWorkers: 1, testTimeout: 300_000 },
  });
  new JsonFile(project, 'jest.browser.config.json', {
    obj: { ...common, roots: ['<rootDir>/test/browser'], testMatch: ['**/*.test.ts'], maxWorkers: 1, testTimeout: 60_000 },
  });
  // They install what is published as its users do, from registries on loopback.
  new JsonFile(project, 'jest.languages.config.json', {
    obj: {
      ...common,
      roots: ['<rootDir>/test/languages'], testMatch: ['**/*.test.ts'], maxWorkers: 1, testTimeout: 1_800_000,
      globalSetup: '<rootDir>/test/languages/set-up.ts', globalTeardown: '<rootDir>/test/languages/tear-down.ts',
    },
  });
  for (const suite of ['layouts', 'package']) {
    new JsonFile(project, `jest.${suite}.config.json`, {
      obj: {
        ...common,
        roots: [`<rootDir>/test/${suite}`], testMatch: ['**/*.test.ts'], maxWorkers: 1, testTimeout: 300_000,
        globalSetup: '<rootDir>/test/registry/set-up.ts', globalTeardown: '<rootDir>/test/registry/tear-down.ts',
      },
    });
  }

  new javascript.TypescriptConfig(project, {
    fileName: 'tsconfig.dev.json',
    include: ['src/**/*.ts', 'test/**/*.ts', 'tools/**/*.ts', 'bench/**/*.ts', 'examples/**/*.ts', 'projenrc/**/*.ts', '.projenrc.ts'],
    exclude: ['node_modules', '**/cdk.out'],
    compilerOptions: {
      target: 'ES2022',
      // The tests of the page run code in it.
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'node16',
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
      paths: { 'cdk-connect-security-profiles': ['./src/index.ts'] },
    },
  });

  project.testTask.reset('jest --ci', { receiveArgs: true });
  project.addTask('bench', { exec: 'tsx --tsconfig tsconfig.dev.json bench/run.ts', receiveArgs: true });
  project.addTask('test:newest', {
    description: 'Runs the unit tests against the newest aws-cdk-lib that is pinned',
    steps: [
      { exec: `npm ci --prefix ${NEWEST_CDK} --no-audit --no-fund --loglevel=error` },
      { exec: `jest --ci --config ${NEWEST_CDK}/jest.config.json`, receiveArgs: true },
    ],
  });
  project.addTask('test:programs', { exec: 'jest --ci --config jest.programs.config.json', receiveArgs: true });
  project.addTask('test:tools', { exec: 'jest --ci --config jest.tools.config.json', receiveArgs: true });
  project.addTask('test:deploy', { exec: 'jest --ci --config jest.deploy.config.json', receiveArgs: true });
  project.addTask('test:browser', { exec: 'jest --ci --config jest.browser.config.json', receiveArgs: true });
  project.addTask('test:languages', { exec: 'jest --ci --config jest.languages.config.json', receiveArgs: true });
  project.addTask('test:layouts', {
    description: 'Uses the packages for npm with other package managers, compilers and bundlers',
    exec: 'jest --ci --config jest.layouts.config.json',
    receiveArgs: true,
  });
  project.addTask('test:package', { exec: 'jest --ci --config jest.package.config.json', receiveArgs: true });
  project.addTask('test:update', { steps: ['jest --updateSnapshot', 'jest --updateSnapshot --config jest.programs.config.json'].map((exec) => ({ exec, receiveArgs: true })) });
  project.addTask('typecheck', {
    // Browser code knows the DOM and nothing else.
    steps: [{ exec: 'tsc --noEmit --project tsconfig.dev.json' }, { exec: 'tsc --noEmit --project src/review/render/html' }],
  });

  for (const path of ['/.venv-deploy/', '/.languages/', 'cdk.out/', '/.demo/', '/.verify/', '*.tsbuildinfo']) {
    project.gitignore.exclude(path);
  }
}
