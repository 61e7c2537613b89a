import { devNull } from 'node:os';

// Whoever runs the tests has an environment of their own: their account, repository, colors and language are none of the tests' business.
for (const name of Object.keys(process.env)) {
  if (/^((AWS|GIT)_.*|(FORCE|NO)_COLOR|CI|LANG|LC_.*|TZ)$/.test(name)) {
    delete process.env[name];
  }
}
process.env.AWS_CONFIG_FILE = process.env.AWS_SHARED_CREDENTIALS_FILE = devNull;
process.env.LC_ALL = 'C.UTF-8';

// The template validator of newer aws-cdk-lib releases starts an engine that takes seconds a process;
// the suite that needs it turns it back on.
process.env.CDK_VALIDATION ??= 'false';

// The shipped function runs on a Node that the SDK supports for longer than the oldest one that the library does.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
