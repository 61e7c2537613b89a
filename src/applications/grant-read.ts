import { Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { instanceArnOf } from './assigned-profile';
import type { ISecurityProfile } from '../profiles/profile-reference';

/** Grants reading some documents, or all under a prefix. Parameter Store authorizes a listing for the prefix, with or without a slash. */
export function grantReadDocuments(scope: Construct, grantee: IGrantable, names: readonly string[], prefix: string): Grant {
  const isAll = names.length === 0;
  const resources = isAll ? [prefix, `${prefix}/*`] : names;
  return Grant.addToPrincipal({
    grantee,
    actions: ['ssm:GetParameter', 'ssm:GetParameters', ...isAll ? ['ssm:GetParametersByPath'] : []],
    resourceArns: resources.map((name) => Stack.of(scope).formatArn({ service: 'ssm', resource: `parameter${name}` })),
  });
}

/** Grants reading which profiles the users of a profile's instance hold. */
export function grantReadUsers(grantee: IGrantable, profile: ISecurityProfile): Grant {
  return Grant.addToPrincipal({ grantee, actions: ['connect:DescribeUser'], resourceArns: [`${instanceArnOf(profile)}/agent/*`] });
}
