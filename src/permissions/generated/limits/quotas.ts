// Generated from catalog/quotas.json by tools/generate/main.ts. Do not edit: change that and generate again.

/** The most bytes of the answer of a custom resource. */
export const BYTES_OF_ANSWER = 4096;

/** The most bytes of a standard parameter. */
export const BYTES_OF_PARAMETER = 4096;

/** The most bytes of the physical ID in the answer of a custom resource. */
export const BYTES_OF_PHYSICAL_ID = 1024;

/** The most bytes of a template. */
export const BYTES_OF_TEMPLATE = 1000000;

/** The most calls at once of an operation of Connect in an account and Region. */
export const CALLS_IN_BURST = 5;

/** The most calls a second of an operation of Connect in an account and Region. */
export const CALLS_PER_SECOND = 2;

/** The most characters of the policies in a role. */
export const CHARACTERS_OF_ROLE_POLICIES = 10240;

/** The most profiles of a user with access control by tags or hierarchy, so the newest copies of both pages; older copies had 3 for tags and 2 for hierarchy. */
export const GRANULAR_PROFILES_OF_USER = 7;

/** The most parts of the name of a parameter. */
export const PARTS_OF_PARAMETER_NAME = 15;

/** The most security profiles of an instance, unless AWS raised the quota. */
export const PROFILES_OF_INSTANCE = 100;

/** The code of that quota. */
export const PROFILES_OF_INSTANCE_CODE = 'L-F325A715';

/** The most resources of a template. */
export const RESOURCES_OF_TEMPLATE = 500;

/** The most seconds that a Lambda function can run, one that is not durable; the schema of the resource type allows more. */
export const SECONDS_OF_FUNCTION = 900;
