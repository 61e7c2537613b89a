import { isNestedStack, templateLocation } from './nested-templates';
import type { StackTemplate } from './stack-template';
import { entriesOf, own, textOf } from '../../formats/shapes';
import type { Unread } from '../app/reviewed-app';

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
  if (!isNestedStack(resource) || isNestedRead(id)) {
    return undefined;
  }
  const path = localPath(templateLocation(resource));
  return path === undefined ? 'is a nested stack whose template is not in the input. Give the cloud assembly that contains it, or its template.'
    : `is a nested stack whose template is in ${path}. Run the command with that file as well.`;
}

/** Before `aws cloudformation package` and `sam package`, a template names files where CloudFormation needs URLs. */
function localPath(location: unknown): string | undefined {
  return typeof location === 'string' && /^[^:]+$/.test(location) ? textOf(location) : undefined;
}
