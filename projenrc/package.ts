import { type awscdk, cdk, javascript } from 'projen';
import { PULL_REQUEST } from './pull-request';

/** Node 20, 22 and 24 are supported. */
const MINIMUM_NODE = '20.0.0';

export const REPOSITORY = 'https://github.com/cdk-connect-security-profiles/cdk-connect-security-profiles';

export const IDENTITY = {
  name: 'cdk-connect-security-profiles',
  description: 'AWS CDK constructs for Amazon Connect security profiles, checked at synthesis and against the live instance before a deployment',
  keywords: ['aws', 'cdk', 'aws-cdk', 'awscdk', 'constructs', 'amazon-connect', 'contact-center', 'security-profile', 'permissions', 'access-control', 'least-privilege'],
  author: 'The cdk-connect-security-profiles authors',
  authorAddress: 'cdk-connect-security-profiles@users.noreply.github.com',
  repositoryUrl: `${REPOSITORY}.git`,
  homepage: `${REPOSITORY}#readme`,
  bugsUrl: `${REPOSITORY}/issues`,
  license: 'Apache-2.0',
  copyrightOwner: 'The cdk-connect-security-profiles authors',
  stability: cdk.Stability.EXPERIMENTAL,
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: MINIMUM_NODE,
  jsiiVersion: '~6.0.16',
  // Source maps would be two thirds of what an app loads, and of no use without the sources. Modules are as in tsconfig.dev.json.
  tsconfig: { compilerOptions: { inlineSourceMap: false, inlineSources: false, module: 'commonjs' } },
  typescriptVersion: '~6.0.3',
  projenrcTs: true,
  depsUpgrade: false,
  pullRequestTemplateContents: PULL_REQUEST,
  githubOptions: { mergify: false, pullRequestLint: false },
  buildWorkflow: false,
  release: false,
  npmignoreEnabled: false,
  sampleCode: false,
  jest: false,
  lambdaAutoDiscover: false,
  integrationTestAutoDiscover: false,
} satisfies Partial<awscdk.AwsCdkConstructLibraryOptions>;

export const LANGUAGES = {
  publishToPypi: {
    distName: 'cdk-connect-security-profiles',
    module: 'cdk_connect_security_profiles',
  },
  publishToMaven: {
    mavenGroupId: 'io.github.cdk-connect-security-profiles',
    mavenArtifactId: 'cdk-connect-security-profiles',
    javaPackage: 'io.github.cdkconnect.securityprofiles',
  },
  publishToNuget: {
    packageId: 'CdkConnect.SecurityProfiles',
    dotNetNamespace: 'CdkConnect.SecurityProfiles',
  },
  publishToGo: {
    moduleName: 'github.com/cdk-connect-security-profiles/cdk-connect-security-profiles-go',
    packageName: 'connectsecurityprofiles',
  },
} satisfies Partial<awscdk.AwsCdkConstructLibraryOptions>;

/** What applications import, and no CDK app: compilers that know no map of exports find the folder by its name. */
const SETTINGS_READER = './settings-reader';

export function configurePackage(project: awscdk.AwsCdkConstructLibrary) {
  // jsii's compiler reads this map when it resolves the package from a bundle or an ES module.
  project.package.addField('exports', {
    '.': './lib/index.js',
    [SETTINGS_READER]: {
      import: { types: `${SETTINGS_READER}/index.d.mts`, default: `${SETTINGS_READER}/index.mjs` },
      default: { types: `${SETTINGS_READER}/index.d.ts`, default: `${SETTINGS_READER}/index.js` },
    },
    './package.json': './package.json',
    './.jsii': './.jsii',
  });
  // A lock file that names no registry installs from whichever one the machine is set up for.
  project.npmrc?.addConfig('omit-lockfile-registry-resolved', 'true');
}
