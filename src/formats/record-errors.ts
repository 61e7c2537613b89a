/**
 * Context that the command sets when it synthesizes an app to review it: errors are recorded in the assembly, where a failed
 * synthesis would leave nothing to review. They are annotations of level error, so the CDK command line deploys no such assembly.
 */
export const RECORD_ERRORS = 'cdk-connect-security-profiles:record-errors';
