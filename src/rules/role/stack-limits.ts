import { BYTES_OF_TEMPLATE } from '../../permissions/generated/limits/quotas';
import { Severity } from '../finding';
import type { RolesRule, RuleFinding } from '../rule';
import type { StackSize } from '../stack-size';

/** From this part of a limit on, a stack is reported. */
const NEAR = 0.9;

export const stackLimits: RolesRule = {
  id: 'stack-limits',
  checkAll: ({ stacks }) => stacks.flatMap((size) => [...tooManyResources(size), ...tooManyBytes(size)]),
};

function tooManyResources({ path, roles, resources, mostResources }: StackSize): RuleFinding[] {
  return mostResources <= 0 || resources < mostResources * NEAR ? [] : [{
    permissions: [],
    ...(resources > mostResources ? {} : { severity: Severity.INFO }),
    message: `The stack ${path} has ${resources} resources${shareOf(resources, mostResources)}; CloudFormation allows ${mostResources} per template. `
      + `${roles} of them are security profiles.`,
    fix: split(roles, roles / resources, resources / mostResources),
  }];
}

function tooManyBytes({ path, roles, bytes, bytesOfRoles, indented }: StackSize): RuleFinding[] {
  return bytes < BYTES_OF_TEMPLATE * NEAR ? [] : [{
    permissions: [],
    severity: bytes > BYTES_OF_TEMPLATE ? Severity.WARNING : Severity.INFO,
    message: `The template of the stack ${path} has about ${thousands(bytes)} bytes${shareOf(bytes, BYTES_OF_TEMPLATE)}; CloudFormation allows `
      + `${thousands(BYTES_OF_TEMPLATE)}. Its ${roles} security profiles have about ${thousands(bytesOfRoles / roles, 10)} bytes each.`,
    fix: `${indented ? 'set suppressTemplateIndentation in the properties of the stack to true, which saves about a fifth; if that is not enough, ' : ''}${
      split(roles, bytesOfRoles / bytes, bytes / BYTES_OF_TEMPLATE)}`,
  }];
}

/** What to do with the roles of a stack that they fill to some part, and that is filled to some part of its limit. */
function split(roles: number, partOfRoles: number, filled: number): string {
  const stacks = Math.max(2, Math.ceil(filled / NEAR));
  return `put its roles into ${partOfRoles < 0.5 ? 'a stack of their own' : `${stacks} stacks of about ${Math.ceil(roles / stacks)} each, for example by department`
  }, as docs/scale.md says`;
}

function shareOf(value: number, limit: number): string {
  return value > limit ? '' : ` (${Math.floor(value / limit * 100)}%)`;
}

/** Rounded to what an estimate can say, with separators. Loading a locale for them would take as long as loading a hundred modules. */
function thousands(value: number, unit = 1000): string {
  return String(Math.round(value / unit) * unit).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
