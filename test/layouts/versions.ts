import { devDependencies as LOWEST } from '../../package.json';
import { dependencies as NEWEST } from '../newest-cdk/package.json';

/** The newest CDK that is pinned. */
export const NEWEST_CDK = [`aws-cdk-lib@${NEWEST['aws-cdk-lib']}`, `constructs@${NEWEST.constructs}`];

/**
 * The lowest CDK that is supported. Yarn looks in the registry for what aws-cdk-lib bundles as well, and what its newest releases
 * bundle is not always there: then Yarn installs them in no app at all.
 */
export const LOWEST_CDK = [`aws-cdk-lib@${LOWEST['aws-cdk-lib']}`, `constructs@${LOWEST.constructs}`];

/** The command of the CDK, which knows what an app has at first. */
export const CDK_CLI = `aws-cdk@${LOWEST['aws-cdk']}`;

export const PNPM = 'pnpm@12.21.0';

export const YARN_CLASSIC = 'yarn@1.22.22';

export const YARN_BERRY = '@yarnpkg/cli-dist@4.18.1';

export const ESBUILD = 'esbuild@0.28.2';

export const NODE_TYPES = '@types/node@20.19.43';

/** Compilers, by the names that they are installed as beside each other. */
export const TYPESCRIPT = { typescript5: '5.9.3', typescript6: '6.0.3', typescript7: '7.0.2' };
