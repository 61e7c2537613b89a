import { CfnLambdaHook, CfnResource, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { placeOf } from '../cdk/instance-key';
import { known } from '../cdk/known';
import { isWritten, renderedResource } from '../cdk/private';
import { own } from '../formats/shapes';

/** Says which names of a hook others of the app have as well, wherever it is known that both are for one account and Region. */
export function nameProblems(hook: IConstruct): string[] {
  const all = hook.node.root.node.findAll().filter(CfnResource.isCfnResource).filter(isAlwaysMade);
  const ours = all.filter(({ node }) => node.scopes.includes(hook));
  const shared = new Map<string, string[]>();
  for (const one of ours) {
    const others = all.filter((other) => !ours.includes(other) && isReportedBy(one, other, all) && isSameName(one, other));
    for (const path of others.map(pathOf)) {
      shared.set(path, [...shared.get(path) ?? [], `"${nameOf(one)}"`]);
    }
  }
  return [...shared].map(([path, names]) => (
    `The hook ${hook.node.path} has the name ${names.join(' and ')}, which the hook ${path} has as well, `
    + `and both are for ${placeInWords(Stack.of(hook))}: `
    + 'CloudFormation takes each name of a hook once in an account and Region. Give one of them another hookName, or define one hook for both.'));
}

/** Of two hooks of which each depends on a condition of its template, only one may ever be made. */
function isAlwaysMade(one: CfnResource): boolean {
  return one.cfnResourceType === CfnLambdaHook.CFN_RESOURCE_TYPE_NAME && isWritten(one) && one.cfnOptions.condition === undefined;
}

/** Of two hooks of this library, the later one reports both. One that was written as a resource reports nothing itself. */
function isReportedBy(one: CfnResource, other: CfnResource, all: readonly CfnResource[]): boolean {
  return other instanceof CfnLambdaHook || all.indexOf(other) < all.indexOf(one);
}

function isSameName(one: CfnResource, other: CfnResource): boolean {
  const name = nameOf(one);
  return name !== undefined && name === nameOf(other) && placeOf(one.stack) === placeOf(other.stack);
}

/** As the template has it. A name that only the deployment knows may be another one. */
function nameOf(resource: CfnResource): string | undefined {
  return known(own(own(renderedResource(resource), 'Properties'), 'Alias'));
}

function pathOf(resource: CfnResource): string {
  return (resource instanceof CfnLambdaHook ? resource : resource.node.scope!).node.path;
}

function placeInWords(stack: Stack): string {
  return placeOf(stack) === stack.environment ? `the account ${stack.account} and the Region ${stack.region}` : 'the account and Region of one stack';
}
