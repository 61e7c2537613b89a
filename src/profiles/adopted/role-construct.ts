import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The construct that people define, of a resource that is the main one in it: a review shows roles by its path. */
export function roleConstruct(construct: IConstruct): IConstruct {
  const { id, scope } = construct.node;
  return id === 'Resource' && scope && CfnResource.isCfnResource(construct) ? scope : construct;
}
