// The template validator of newer aws-cdk-lib releases starts an engine that takes seconds a process;
// the suite that needs it turns it back on.
process.env.CDK_VALIDATION ??= 'false';

// The shipped function runs on a Node that the SDK supports for longer than the oldest one that the library does.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
