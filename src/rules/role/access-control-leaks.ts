import { isKnownResource, isView, meantResource, viewOf } from './access-control';
import { factsOf } from '../../permissions/catalog/facts';
import { constantOf } from '../../permissions/catalog/texts';
import type { Leak } from '../../permissions/catalog/types';
import { isAllKnown, knownTexts, type Value } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import { byCodeUnit, list, nameOf, verb } from '../../roles/words';
import { unknownToo, type JudgedRole } from '../judged-role';
import type { RuleFinding } from '../rule';

/** One kind of access control, as far as judging both is the same. */
export interface AccessControl {
  readonly kind: Leak;
  /** `access control tags`, for messages. */
  readonly title: string;
  /** What keeps a permission from showing everything: the permission that leaks, and the one that restricts it. */
  readonly restrictions?: Readonly<Record<string, string>>;
  restrictedResources(role: Role): readonly Value[];
}

/** Kinds of resource that a role restricts, as far as they are known, each once. */
export function restrictedBy(role: Role, { restrictedResources }: AccessControl): string[] {
  return [...new Set(knownTexts(restrictedResources(role)))];
}

/** Whether a role restricts a kind of resource, or may do so once it is deployed. */
function mayRestrict(role: Role, control: AccessControl, resource: string): boolean {
  return restrictedBy(role, control).includes(resource) || !isAllKnown(control.restrictedResources(role));
}

/** Permissions that show everything, whatever the restriction says. */
export function leakingPermissions(role: JudgedRole, control: AccessControl): RuleFinding[] {
  const { restrictions = {} } = control;
  const held = role.user.permissions;
  const restricted = new Set(restrictedBy(role, control).map(viewOf));
  const isSettled = isAllKnown(control.restrictedResources(role));
  const leaking = [...role.held]
    // Restricting a resource is what makes its own page obey.
    .filter((name) => !restricted.has(name) && (isSettled || !isView(name)))
    .filter((name) => factsOf(name)?.leaks.includes(control.kind) && !held.has(restrictions[name]!))
    .sort(byCodeUnit);
  return leaking.length === 0 ? [] : [{
    role: role.id,
    permissions: leaking,
    describe: (permissions) => ({
      message: `${list(permissions)} ${verb(permissions, 'shows', 'show')} everything, whatever the role's ${control.title} say.`,
      fix: [
        `remove ${verb(permissions, 'it', 'them')}`,
        ...permissions.filter((name) => name in restrictions).map((name) => `add ${constantOf(restrictions[name]!)} to restrict ${name}`),
        'or waive the finding if the role\'s holders may see everything',
      ].join(', '),
    }),
  }];
}

/** Resources that are restricted, but that the role cannot even see. */
export function missingViews(role: JudgedRole, control: AccessControl): RuleFinding[] {
  const held = role.user.permissions;
  const { finding, sentence } = unknownToo(role);
  return restrictedBy(role, control).flatMap((resource) => {
    const view = viewOf(resource);
    return view === undefined || held.has(view) ? [] : [{
      role: role.id,
      permissions: [],
      ...finding,
      message: `${resource} is restricted by ${control.title}, but the role does not have ${view}, so its holders see none at all.${sentence}`,
      fix: `add ${constantOf(view)}, or do not restrict ${resource}`,
    }];
  });
}

/** Resources that go by another name or by none, as templates written by hand have them. In code, only `custom` gives what is not known. */
export function misnamedResources(role: Role, control: AccessControl): RuleFinding[] {
  return restrictedBy(role, control).filter((resource) => !isKnownResource(resource)).flatMap((resource) => {
    const meant = meantResource(resource);
    return meant === undefined && !role.reading?.isTemplateOnly ? [] : [{
      role: role.id,
      permissions: [],
      message: `"${resource}" is restricted by ${control.title}; ${meant === undefined ? 'no kind of resource with that name is known' : `the name that Connect has for it is ${meant}`}.`,
      fix: meant === undefined ? 'name a kind of resource, such as Queue or User; single resources are restricted by the tags that they carry' : `restrict ${meant}`,
    }];
  });
}

/** A role without the restriction that shows the same resource: held together with this one, it wins. */
export function unrestrictedCompanions(role: JudgedRole, control: AccessControl): RuleFinding[] {
  // Whether what is defined elsewhere is restricted, nobody knows.
  const held = [role, ...role.user.others.filter(({ reading }) => !reading?.isReferred)];
  const restricted = new Set(held.flatMap((one) => restrictedBy(one, control)));
  return [...restricted].sort(byCodeUnit).flatMap((resource) => {
    const view = viewOf(resource);
    const open = view === undefined ? [] : held.filter((one) => one.held.has(view) && !mayRestrict(one, control, resource));
    const closed = held.find((one) => restrictedBy(one, control).includes(resource))!;
    return open.map((one) => ({
      role: role.id,
      permissions: one === role ? [view!] : [],
      message: one === role
        ? `The role shows every ${resource} (${view}), which defeats the ${control.title} of ${nameOf(closed)}, which its users also hold.`
        : `${nameOf(one)}, which the role's users also hold, shows every ${resource} (${view}), which defeats the ${control.title} of ${nameOf(closed)}.`,
      fix: `restrict ${resource} in both roles, or remove ${constantOf(view!)} from ${nameOf(one)}`,
    }));
  });
}
