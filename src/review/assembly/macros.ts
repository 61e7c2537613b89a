import { isObject, own, textOf, type JsonObject } from '../../formats/shapes';
import { pushAll } from '../../roles/access/push-all';

/**
 * Transforms of AWS that make no security profiles and change none. The others put in what is in another place.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-reference.html
 */
const HARMLESS = /^AWS::(?:CodeDeployBlueGreen|LanguageExtensions|(?:SecretsManager|Serverless)-\d{4}-\d{2}-\d{2})$/;

const EXPANDED = /^Fn::(?:ForEach::.*|Transform)$/;

/** What to do about a part of a template that only CloudFormation expands. */
export const GIVE_PROCESSED = 'Give the processed template: aws cloudformation get-template --template-stage Processed '
  + '(with --change-set-name before the deployment).';

/** Names of the macros that a template declares for the whole of it, but for those that leave profiles alone. */
export function macrosOf(template: JsonObject): string[] {
  return [own(template, 'Transform') ?? []].flat().filter((one) => !HARMLESS.test(nameOf(one) ?? '')).map((one) => nameOf(one) ?? 'without a name');
}

/** That something is not deployed as the template has it, as a phrase. */
export function changedBy(expansion: string): string {
  return `is changed by ${expansion}, which CloudFormation expands. ${GIVE_PROCESSED}`;
}

/** Whether a resource, or a section, has such a key for its own expansion. */
export function isExpanded(key: string): boolean {
  return EXPANDED.test(key);
}

/** What CloudFormation expands anywhere in a value, as a phrase; `undefined` where there is nothing of the kind. */
export function expansionIn(value: unknown): string | undefined {
  // With a list instead of by recursion: templates of others can be nested deeper than the stack is.
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (Array.isArray(one)) {
      pushAll(open, one as unknown[]);
    } else if (isObject(one)) {
      const key = Object.keys(one).find(isExpanded);
      if (key !== undefined) {
        const name = nameOf(one[key]);
        return key === 'Fn::Transform' && name !== undefined ? `the macro ${name}` : textOf(key)!;
      }
      pushAll(open, Object.values(one));
    }
  }
  return undefined;
}

/** A resource without what has no effect on what is deployed. */
export function withoutMetadata(resource: unknown): JsonObject {
  return isObject(resource) ? { ...resource, Metadata: undefined } : {};
}

function nameOf(transform: unknown): string | undefined {
  return textOf(transform) ?? textOf(own(transform, 'Name'));
}
