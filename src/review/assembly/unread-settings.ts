import type { StackTemplate } from './stack-template';
import { entriesOf, own, textOf } from '../../formats/shapes';
import { templateText } from '../../roles/access/template-text';
import { list, verb } from '../../roles/words';
import type { Unread } from '../app/reviewed-app';

const PARAMETER_TYPE = 'AWS::SSM::Parameter';

/** How a document of settings begins. */
const DOCUMENT = /^\{"format":\d+,"application":"([\w.-]+)","version":\d+,/;

/**
 * Documents with settings of applications of which nothing else is known: they do not say which of two values allows more, so
 * nobody can be told what they mean.
 *
 * @param known ids of the applications that the assembly describes
 */
export function unreadSettings({ stack, file, template }: StackTemplate, known: ReadonlySet<string>): Unread[] {
  const documents = entriesOf(own(template, 'Resources')).filter(([, resource]) => own(resource, 'Type') === PARAMETER_TYPE)
    .map(([, resource]) => own(own(resource, 'Properties'), 'Value'))
    .flatMap((value) => {
      const application = DOCUMENT.exec(beginningOf(value))?.[1];
      return application === undefined || known.has(application) ? [] : [{ application, value }];
    });
  const applications = [...new Set(documents.map(({ application }) => application))].sort();
  return applications.length === 0 ? [] : [{
    stack,
    text: `Settings of ${list(applications)} in ${textOf(stack === '' ? file : `stack ${stack}`)!} are not shown: a template does not say which values allow more. `
      + `To see what profiles may do in ${verb(applications, 'it', 'them')}, give the cloud assembly as "cdk synth" writes it.`,
    content: templateText(documents.map(({ value }) => value)),
  }];
}

/** Of a text that the deployment completes, what comes first. */
function beginningOf(value: unknown): string {
  const joined = own(value, 'Fn::Join');
  const parts: unknown = Array.isArray(joined) ? joined[1] : [value];
  const [first]: unknown[] = Array.isArray(parts) ? parts : [];
  return typeof first === 'string' ? first : '';
}
