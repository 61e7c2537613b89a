// The template validator of newer aws-cdk-lib releases starts an engine that takes seconds a process;
// the suite that needs it turns it back on.
process.env.CDK_VALIDATION ??= 'false';
