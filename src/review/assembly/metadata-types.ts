/** Type of the construct metadata that says of a role what its template cannot. */
export const ROLE_METADATA = 'cdk-connect-security-profiles:role';

/** Type of the stack metadata that says how an app judges its roles. */
export const APP_METADATA = 'cdk-connect-security-profiles:app';
