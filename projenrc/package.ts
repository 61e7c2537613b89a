import { type awscdk, cdk, javascript } from 'projen';

/** Node 20, 22 and 24 are supported. */
const MINIMUM_NODE = '20.0.0';

const REPOSITORY = 'https://github.com/cdk-connect-security-profiles/cdk-connect-security-profiles';

export const IDENTITY = {
  name: 'cdk-connect-security-profiles',
  description: 'Amazon Connect security profiles as typed, reviewed and deploy-time validated AWS CDK constructs',
  keywords: ['aws', 'cdk', 'aws-cdk', 'awscdk', 'constructs', 'amazon-connect', 'contact-center', 'security-profile', 'permissions'],
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
  compressAssembly: true,
  jsiiVersion: '~6.0.16',
  // Source maps would be two thirds of what an app loads, and of no use without the sources.
  tsconfig: { compilerOptions: { inlineSourceMap: false, inlineSources: false } },
  typescriptVersion: '~6.0.3',
  projenrcTs: true,
  depsUpgrade: false,
  pullRequestTemplate: false,
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

export function configurePackage(project: awscdk.AwsCdkConstructLibrary) {
  // What runs in the function or in the command is published as a bundle; the rest of lib is what users import. The
  // documentation is published with what it links to.
  project.package.addField('files', [
    '.jsii', 'API.md', 'CHANGELOG.md', 'assets', 'catalog/README.md', 'catalog/permissions.txt', 'docs', 'examples', 'lib', '!examples/*/expected',
    '!lib/cli', '!lib/validation/connect-api.*', '!lib/validation/handler', '!lib/validation/validate.lambda.*',
  ]);
  project.postCompileTask.prependExec('tsx tools/lazy-modules.ts');
  project.packageTask.reset();
  project.packageTask.exec('tsx tools/languages/snippets.ts');
  project.packageTask.exec('tsx tools/languages/package.ts');
  project.tasks.tryFind('package-all')?.reset('tsx tools/languages/package.ts');
  for (const target of ['js', 'java', 'python', 'dotnet', 'go']) {
    project.tasks.tryFind(`package:${target}`)?.reset(`tsx tools/languages/package.ts ${target}`);
  }
  project.tasks.tryFind('compat')?.reset('tsx tools/languages/compat.ts');
  project.package.addBin({ 'connect-profiles': 'assets/cli/connect-profiles.js' });
  // jsii's compiler reads this map when it resolves the package from a bundle or an ES module.
  project.package.addField('exports', {
    '.': './lib/index.js',
    './package.json': './package.json',
    './.jsii': './.jsii',
    './.warnings.jsii.js': './.warnings.jsii.js',
  });
  // A lock file that names no registry installs from whichever one the machine is set up for.
  project.npmrc?.addConfig('omit-lockfile-registry-resolved', 'true');
}
