import type { awscdk } from 'projen';

/** The first aws-cdk-lib whose `Validations` takes warnings and acknowledgments; its Lambda runtimes include Node 24. */
export const MINIMUM_AWS_CDK = '2.252.0';

/** What that aws-cdk-lib asks for. */
export const MINIMUM_CONSTRUCTS = '10.5.0';

/** The SDK is pinned: the handler's bundle is part of the package, so what it holds must be a decision. */
const SDK = '3.1136.0';

export function configureDependencies(project: awscdk.AwsCdkConstructLibrary) {
  project.addDevDeps(
    `@aws-sdk/client-connect@${SDK}`,
    `@aws-sdk/client-cloudformation@${SDK}`,
    '@cyclonedx/cyclonedx-library@^10',
    '@jsii/spec@^1',
    // Part of that SDK: the function signs its two requests to CloudFormation itself.
    '@smithy/core@^3',
    '@smithy/signature-v4@^5',
    '@swc/core',
    '@swc/jest',
    '@types/aws-lambda',
    'ajv@^8',
    'aws-cdk@2.1148.1',
    'cli-table3@^0.6',
    'commander@^14',
    'picocolors@^1',
    'csv-stringify@^6',
    'cli-progress@^3',
    '@types/cli-progress@^3',
    'hono@^4',
    'playwright-core@^1',
    'write-file-atomic@^5',
    '@types/write-file-atomic@^4',
    'yaml@^2',
    'axe-core@^4',
    'esbuild',
    'rollup@^4',
    'execa@^9',
    'fast-check@^4',
    'jest@^30',
    'jest-environment-node@^30',
    '@types/jest@^30',
    'tsx',
  );
}
