import { entriesOf, isObject, own, textOf, type JsonObject } from '../../../formats/shapes';
import type { ReviewedApp } from '../../app/reviewed-app';
import { expression } from '../../assembly/expression';
import { parseTemplate } from '../../assembly/parse-template';
import { templateApp } from '../../assembly/read-app';
import { brief } from '../brief';
import { describedApp } from '../profile-app';
import { markedTexts, marksAt, type Marks } from './overlay';
import type { PlannedResource } from './planned-resource';

const OPEN = expression({ text: '(not shown)', why: 'what it is given is known only after the apply, or marked as sensitive' });

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
  const parameters = given(values, unknown, sensitive);
  const { roles, users = [], unread } = templateApp(withParameters(parseTemplate(body, `${source}: the template of ${brief(address)}`), parameters), source, {
    environment: { region: textOf(own(values, 'region')) }, deployment: { stackName: own(values, 'name') ?? own(values, 'stack_name') },
  });
  const inside = (id: string) => `${address}/${id}`;
  return {
    ...describedApp([], source),
    roles: roles.map((one) => ({
      ...one,
      title: one.role.name ?? inside(one.role.id),
      logicalId: inside(one.logicalId),
      role: { ...one.role, id: inside(one.role.id), heldTogetherWith: one.role.heldTogetherWith.map(inside) },
    })),
    users: users.map(({ id, holdings }) => ({
      id: inside(id), holdings: holdings.map((one) => ({ ...one, roles: one.roles.map(inside) })),
    })),
    unread: unread.map((one) => ({ ...one, stack: '', text: `${address}: ${one.text}` })),
  };
}

/** What a parameter is given. A value that is not known, or not to be shown, is compared and stands for nothing. */
interface Given {
  readonly value: unknown;
  readonly isOpen: boolean;
}

function given(values: JsonObject, unknown: Marks, sensitive: Marks): (parameter: string) => Given {
  const [parameters, ...marks] = [own(values, 'parameters'), marksAt(unknown, 'parameters'), marksAt(sensitive, 'parameters')];
  return (name) => ({ value: own(parameters, name), isOpen: marks.some((one) => marksAt(one, name) === true) });
}

/** The template with what it is given for its parameters in the place of their defaults. */
function withParameters(template: JsonObject, givenFor: (parameter: string) => Given): JsonObject {
  const parameters = entriesOf(own(template, 'Parameters')).map(([name, parameter]) => {
    const { value, isOpen } = givenFor(name);
    if (!isObject(parameter) || (!isOpen && typeof value !== 'string')) {
      return [name, parameter];
    }
    const { Default: _, ...rest } = parameter;
    return [name, isOpen ? { ...rest, Default: OPEN, Given: value ?? '(known after apply)' } : { ...rest, Default: value }];
  });
  return { ...template, Parameters: Object.fromEntries(parameters) as JsonObject };
}
