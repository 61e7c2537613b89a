import { Fn } from 'aws-cdk-lib';
import { asToken, isKnown } from './known';
import { readArn } from '../roles/instance-arn';
import { TEXT } from '../roles/kinds';

/**
 * The id at the end of the ARN of something in an instance, `arn:…:instance/<instance id>/<type>/<id>`.
 *
 * @throws if the ARN is known and of another kind
 */
export function idFromArn(arn: string, type: string): string {
  TEXT(arn, 'ARN', `the ${type}`);
  if (!isKnown(arn)) {
    return Fn.select(3, Fn.split('/', asToken(arn)));
  }
  const part = readArn(arn)?.part;
  if (part?.type !== type) {
    throw new Error(`"${arn}" is not an ARN of the form arn:<partition>:connect:<region>:<12-digit account>:instance/<instance id>/${type}/<id>. `
      + 'Give the whole ARN.');
  }
  return part.id;
}
