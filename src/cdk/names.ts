/**
 * What the CDK calls things that it promises nothing about: types of metadata, keys of context, an id, and how stand-ins begin. Each
 * has a test against the oldest aws-cdk-lib that is supported and against the newest.
 */

/** Type of the construct metadata with the logical id of a resource. */
export const LOGICAL_ID_METADATA = 'aws:cdk:logicalId';

/** Type of the construct metadata with the trace of how an L1 was made, as lines. */
export const CREATION_STACK_METADATA = 'aws:cdk:creationStack';

/** Type of the construct metadata that acknowledgments of findings are kept in. */
export const ACKNOWLEDGED_RULES_METADATA = 'aws:cdk:acknowledged-rules';

/** In the metadata of a template's resource, the construct path. */
export const PATH_METADATA = 'aws:cdk:path';

/** How it begins what it gives out for a value that it has yet to look up, such as by `StringParameter.valueFromLookup()`. */
export const STAND_IN = 'dummy-value-for-';

/** The id of what it adds to an app before it synthesizes the first of its stages. */
export const ADDED_FIRST = 'Tree';

/**
 * What it has before the id of an annotation, both where it prints the id to acknowledge and where it keeps the acknowledgment:
 * the first of these up to 2.261, the second since then. The third is a name that newer releases accept for the same. Older ones
 * keep whatever they are given, so each of the three can be found in an assembly.
 */
export const OF_ANNOTATIONS = ['annotation', 'Annotation', 'Construct-Annotations'];

/** Context that its command line gives to an app. */
export const CONTEXT = {
  /** Whether resources have their construct path in their metadata. */
  pathMetadata: 'aws:cdk:enable-path-metadata',
  assetMetadata: 'aws:cdk:enable-asset-metadata',
  /** Whether assets stay where they are. */
  disableAssetStaging: 'aws:cdk:disable-asset-staging',
  /** What gives assets other names than their contents do. */
  assetHashSalt: '@aws-cdk/core:assetHashSalt',
  /** Whether annotations of level error end the process of the app. */
  failSynthOnValidationErrors: '@aws-cdk/core:failSynthOnValidationErrors',
  /** The stacks whose code is bundled. */
  bundlingStacks: 'aws:cdk:bundling-stacks',
} as const;

/** Context in which `iam.Role.customizeRoles()` leaves what is to become of the roles of a scope. */
export const CUSTOMIZED_ROLES = '@aws-cdk/iam:customizeRoles';

/** CDK puts the resource of nested stack `A/N` at `A/N.NestedStack/N.NestedStackResource`, and its contents below `A/N`. */
export function scopeOfNested(resourcePath: string): string {
  return resourcePath.replace(/\.NestedStack\/[^/]*$/, '');
}
