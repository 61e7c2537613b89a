import { devNull } from 'node:os';

/** Whoever runs the tests has an account, a repository, colors and a language of their own, and tsx settings of its own for what it runs. */
const PERSONAL = /^((AWS|GIT|TSX)_.*|(FORCE|NO)_COLOR|CI|LANG|LC_.*|TZ)$/;

/** The environment that every test runs in. */
export default function setEnvironment(): void {
  for (const name of Object.keys(process.env).filter((one) => PERSONAL.test(one))) {
    delete process.env[name];
  }
  Object.assign(process.env, {
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    LC_ALL: 'C.UTF-8',
    // The template validator of newer aws-cdk-lib releases starts an engine that takes seconds a process;
    // the suite that needs it turns it back on.
    CDK_VALIDATION: 'false',
    // Few tests read where a construct was created, which the CDK notes for each.
    CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:disable-stack-trace': true, 'aws:cdk:disable-creation-stack-traces': true }),
    // Tests leave much behind that has to be collected; with this much room, a tenth of their time goes into it, not a fifth.
    NODE_OPTIONS: '--max-semi-space-size=64',
    // The shipped function runs on a Node that the SDK supports for longer than the oldest one that the library does.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  });
}
