import { CfnResource, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { isKnown } from './known';

/** In a resolved ARN, what means something else in each stack; `AWS::Region` and the like do not. */
const OF_ONE_STACK = /"Fn::GetAtt"|"Ref":"(?!AWS::)/;

/**
 * What roles are grouped by: those with the same key are on the same instance. It is the instance's ARN, or where only the
 * deployment knows that, what the deployment makes it from, so that two references to one instance have one key.
 */
export function instanceKey(instance: aws_connect.IInstanceRef): string {
  return keyOfInstanceArn(instance, instance.instanceRef.instanceArn);
}

/** The same key for the instance of something in it, by the ARN of that, such as a security profile's. */
export function instanceKeyOfPart(part: IConstruct, arn: string): string {
  const [beginning, instanceId, type] = arn.split('/');
  // Of an ARN that only the deployment knows, nobody can tell which instance it is of.
  return type === undefined ? part.node.path : keyOfInstanceArn(part, `${beginning}/${instanceId}`);
}

/** The instance that an app defines, whose ARN a token stands for. */
export function definedInstance(instanceArn: string): CfnInstance | undefined {
  const { length, firstToken } = Tokenization.reverseString(instanceArn);
  const target = length === 1 && Reference.isReference(firstToken) ? firstToken.target : undefined;
  const isInstance = CfnResource.isCfnResource(target) && target.cfnResourceType === CfnInstance.CFN_RESOURCE_TYPE_NAME;
  return isInstance ? target as CfnInstance : undefined;
}

function keyOfInstanceArn(owner: IConstruct, instanceArn: string): string {
  if (isKnown(instanceArn)) {
    return instanceArn;
  }
  const defined = definedInstance(instanceArn);
  if (defined) {
    return defined.node.path;
  }
  const { length, firstToken, tokens } = Tokenization.reverseString(instanceArn);
  if (length === 1 && Reference.isReference(firstToken)) {
    return `${firstToken.target.node.path}.${firstToken.displayName}`;
  }
  const stack = Stack.of(owner);
  if (tokens.some((token) => stack.resolve(token) === undefined)) {
    // A value that is set later says nothing yet of which instance it is.
    return owner.node.path;
  }
  const value: unknown = stack.resolve(instanceArn);
  const arn = textIn(stack, value);
  if (arn !== undefined) {
    return arn;
  }
  const resolved = JSON.stringify(value);
  return `${resolved} in ${OF_ONE_STACK.test(resolved) ? stack.node.path : placeOf(stack)}`;
}

/** What the deployment will make of a value, where it joins texts and what the stack knows of the place that it will be in. */
function textIn({ account, region }: Stack, value: unknown): string | undefined {
  const pseudo: Record<string, string> = { 'AWS::AccountId': account, 'AWS::Region': region, 'AWS::Partition': isKnown(region) ? partitionOf(region) : region };
  const [separator, parts] = (value as { readonly 'Fn::Join'?: [string, unknown[]] })['Fn::Join'] ?? ['', [value]];
  const texts = parts.map((part) => (typeof part === 'string' ? part : pseudo[(part as { readonly Ref?: string }).Ref ?? '']));
  return texts.every((text) => text !== undefined && isKnown(text)) ? texts.join(separator) : undefined;
}

/** To look it up in the tables of the CDK takes longer than the whole synthesis of an app of roles. */
function partitionOf(region: string): string {
  const special = /^(us-gov|cn)-/.exec(region)?.[1];
  return special ? `aws-${special}` : 'aws';
}

/** Account and Region of a stack. Where nobody knows them it is the stack itself, which is in one place for certain. */
export function placeOf(stack: Stack): string {
  if (stack.nestedStackParent) {
    return placeOf(stack.nestedStackParent);
  }
  return [stack.account, stack.region].every(isKnown) ? stack.environment : stack.node.path;
}
