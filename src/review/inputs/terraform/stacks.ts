import { entriesOf, isObject, own, type JsonObject } from '../../../formats/shapes';
import type { ReviewedApp } from '../../app/reviewed-app';
import { expression } from '../../assembly/expression';
import { parseTemplate } from '../../assembly/parse-template';
import { templateApp } from '../../assembly/read-app';
import { brief } from '../brief';
import { describedApp } from '../profile-app';
import { markedTexts, marksAt } from './overlay';
import { secretsOf, type PlannedResource } from './planned-resource';

const UNKNOWN = expression({ text: '(known after apply)', why: 'its value is known only after the apply' });

/** The roles of the template that a resource deploys, each by the address of the resource and its logical id. */
export function stackApp(resource: PlannedResource, moment: 'before' | 'after', source: string): ReviewedApp {
  const { address } = resource;
  const { values, unknown, sensitive } = resource[moment]!;
  const body = own(values, 'template_body');
  if (typeof body !== 'string' || marksAt(unknown, 'template_body') === true || markedTexts(body, marksAt(sensitive, 'template_body')).length > 0) {
    const isElsewhere = typeof own(values, 'template_url') === 'string';
    return describedApp([], source, [`${address} deploys a template that is ${isElsewhere ? 'in another place' : 'not known or not to be shown'
    }. Run the command with the template as well.`]);
  }
  const [given, unknowns, secrets] = [own(values, 'parameters'), marksAt(unknown, 'parameters'), secretsOf(resource)];
  const valueOf = (parameter: string) => (marksAt(unknowns, parameter) === true ? UNKNOWN : secrets.hide(own(given, parameter)));
  const { roles, unread } = templateApp(withParameters(parseTemplate(body, `${source}: the template of ${brief(address)}`), valueOf), source);
  const inside = (id: string) => `${address}/${id}`;
  return {
    ...describedApp([], source),
    roles: roles.map((one) => ({
      ...one,
      title: one.role.name ?? inside(one.role.id),
      logicalId: inside(one.logicalId),
      role: { ...one.role, id: inside(one.role.id), heldTogetherWith: one.role.heldTogetherWith.map(inside) },
    })),
    unread: unread.map(({ text }) => ({ stack: '', text: `${address}: ${text}` })),
  };
}

/** The template with what it is given for its parameters in the place of their defaults; for what is unknown or hidden, with an expression. */
function withParameters(template: JsonObject, valueOf: (parameter: string) => unknown): JsonObject {
  const parameters = entriesOf(own(template, 'Parameters')).map(([name, parameter]) => {
    const value = valueOf(name);
    return [name, isObject(parameter) && (typeof value === 'string' || isObject(value)) ? { ...parameter, Default: value } : parameter];
  });
  return { ...template, Parameters: Object.fromEntries(parameters) as JsonObject };
}
