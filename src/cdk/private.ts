import type { CfnResource, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/* eslint-disable dot-notation -- what is here has no public name in the CDK; each has a test against both ends of the CDK */

/** Whether a template will have a resource: it is not when its condition, or its owner, leaves it out. */
export function isWritten(resource: CfnResource): boolean {
  return resource['shouldSynthesize']();
}

/** Whether the template of a stack is indented. */
export function isIndented(stack: Stack): boolean {
  return !stack['_suppressTemplateIndentation'];
}

/**
 * Properties in the names that CloudFormation has for them, as a template is written with them.
 *
 * @param properties those of the resource's class, resolved; all that are required are among them
 */
export function renderedProperties(resource: CfnResource, properties: object): Record<string, unknown> {
  return resource['renderProperties'](properties);
}

/**
 * A resource as its template will have it, with everything that overrides it.
 *
 * @param resolve how its tokens are resolved: as its stack does, if not given
 */
export function renderedResource(resource: CfnResource, resolve = (value: unknown): unknown => resource.stack.resolve(value)): unknown {
  const { Resources } = resolve(resource._toCloudFormation()) as { readonly Resources?: object };
  return Object.values(Resources ?? {})[0];
}

/** What overrides a property of a resource, in the name that CloudFormation has for it. */
export function overrideOf(resource: CfnResource, property: string): unknown {
  const { Properties } = resource['rawOverrides'] as { readonly Properties?: Readonly<Record<string, unknown>> };
  return Properties?.[property];
}

/** Where the CDK keeps in an app what was acknowledged. */
const ACKNOWLEDGED_WARNINGS = Symbol.for('@aws-cdk/core.Acknowledgements');

/** Whether `Annotations.acknowledgeWarning()` was called with an id, on a construct or on a scope of it. It leaves no metadata. */
export function isWarningAcknowledged({ node: { root, path } }: IConstruct, id: string): boolean {
  const kept = (root as { readonly [ACKNOWLEDGED_WARNINGS]?: { has?(path: string, id: string): boolean } })[ACKNOWLEDGED_WARNINGS];
  // Earlier releases ask the scopes alone: with something below it, the construct is one of them.
  return kept?.has?.(`${path}/`, id) ?? false;
}

/** Whether a stage has an assembly, which is not written again when its app is synthesized. */
export function isSynthesized(stage: IConstruct): boolean {
  return (stage as IConstruct & { readonly assembly?: unknown }).assembly !== undefined;
}
