import { entriesOf, own, textOf } from './shapes';
import type { StackTemplate } from './stack-template';
import type { Unread } from '../reviewed-app';

/** The parts of a template that can become security profiles, and that it does not have in words. */
export function unreadParts({ stack, file, template, isNestedRead }: StackTemplate): Unread[] {
  const where = stack === '' ? file : `stack ${stack}`;
  return entriesOf(own(template, 'Resources')).flatMap(([id, resource]) => {
    const why = reasonOf(id, resource, isNestedRead);
    return why === undefined ? [] : [{ stack, text: `${textOf(id)} of ${textOf(where)} ${why}` }];
  });
}

function reasonOf(id: string, resource: unknown, isNestedRead: (logicalId: string) => boolean): string | undefined {
  if (/^Fn::(?:ForEach::|Transform$)/.test(id)) {
    return 'is expanded by CloudFormation. Give the processed template: aws cloudformation get-template --template-stage Processed.';
  }
  if (own(resource, 'Type') === 'AWS::CloudFormation::Stack' && !isNestedRead(id)) {
    return 'is a nested stack whose template is somewhere else. Give the cloud assembly that has it, or its template.';
  }
  return undefined;
}
