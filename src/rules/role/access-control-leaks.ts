import { isView, meantResource, viewOf } from './access-control';
import { factsOf } from '../../permissions/catalog/facts';
import { resourceKindOf } from '../../permissions/catalog/resource-kinds';
import type { Leak } from '../../permissions/catalog/types';
import { isAllKnown, knownTexts, type Value } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import { byCodeUnit, list, nameOf, verb } from '../../roles/words';
import { effectiveOf } from '../catalogued';
import { adding, placeOf, removing, waiving, ways } from '../edit';
import { Severity } from '../finding';
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

/** Whether a role restricts a kind of resource, by tags or by hierarchy, or may do so once it is deployed. */
function mayRestrict({ access }: Role, resource: string): boolean {
  const restricted = [...access.tagRestrictedResources, ...access.hierarchyRestrictedResources];
  return knownTexts(restricted).includes(resource) || !isAllKnown(restricted);
}

/** Permissions that show everything, whatever the restriction says. */
export function leakingPermissions(role: JudgedRole, control: AccessControl): RuleFinding[] {
  const { restrictions = {} } = control;
  const held = role.user.permissions;
  const all = unrestricted(role, control).filter((name) => factsOf(name)!.leaks.includes(control.kind));
  const leaking = all.filter((name) => factsOf(name)!.leaksAt === undefined && !held.has(restrictions[name]!));
  const pages = all.flatMap((name) => leakingPage(name, role, control));
  return leaking.length === 0 ? pages : [{
    role: role.id,
    permissions: leaking,
    describe: (permissions) => ({
      message: `${list(permissions)} ${verb(permissions, 'shows', 'show')} everything, whatever the role's ${control.title} say.`,
      ...ways(
        removing(permissions),
        ...permissions.filter((name) => name in restrictions).map((name) => adding([restrictions[name]!], `to restrict ${name}`)),
        waiving(`${control.kind}-based-leak`, 'if the role\'s holders may see everything'),
      ),
    }),
  }, ...pages];
}

/** A page that shows everything to who has several permissions, each of which is harmless by itself. */
function leakingPage(name: string, role: JudgedRole, control: AccessControl): RuleFinding[] {
  const { leaksAt, leaksWith } = factsOf(name)!;
  const effective = effectiveOf(role);
  if (leaksAt === undefined || !leaksWith.every(effective.has, effective)) {
    return [];
  }
  const opening = [name, ...leaksWith.map((one) => heldFor(one, role))].sort(byCodeUnit);
  return [{
    role: role.id,
    permissions: opening.filter(role.held.has, role.held),
    message: `${list(opening)} together open ${leaksAt}, which shows everything, whatever the role's ${control.title} say.`,
    ...ways(
      `remove one of them if the role's holders do not require ${leaksAt}`,
      waiving(`${control.kind}-based-leak`, 'if they may see everything'),
    ),
  }];
}

/** What gives the users of a role a permission: itself, or one that it is a part of. */
function heldFor(name: string, { user }: JudgedRole): string {
  return user.permissions.has(name) ? name : [...user.permissions].find((one) => factsOf(one)?.contains.includes(name)) ?? name;
}

/** Permissions of which AWS contradicts itself whether they obey the restriction. */
export function disputedPermissions(role: JudgedRole, control: AccessControl): RuleFinding[] {
  const disputed = unrestricted(role, control).filter((name) => factsOf(name)!.disputed.includes(control.kind));
  return disputed.length === 0 ? [] : [{
    role: role.id,
    permissions: disputed,
    severity: Severity.INFO,
    describe: (permissions) => ({
      message: `Two pages of AWS contradict each other whether ${list(permissions)} ${verb(permissions, 'obeys', 'obey')} ${control.title}; `
        + 'the newer one says that dashboards and reports do since 2026.',
      fix: 'where it matters, look once with a user who has the role',
    }),
  }];
}

/** What the role holds that the catalog knows, but for what shows a restricted resource: restricting it is what makes its own page obey. */
function unrestricted(role: JudgedRole, control: AccessControl): string[] {
  const restricted = new Set(restrictedBy(role, control).map(viewOf));
  // What else is restricted only the deployment knows.
  const mayBeRestricted = isAllKnown(control.restrictedResources(role)) ? () => false : isView;
  return [...role.held].filter((name) => factsOf(name) !== undefined && !restricted.has(name) && !mayBeRestricted(name)).sort(byCodeUnit);
}

/** Resources that are restricted, but that the role cannot even see. */
export function missingViews(role: JudgedRole, control: AccessControl): RuleFinding[] {
  return restrictedBy(role, control).flatMap((resource) => {
    const view = lackedView(resource, role);
    return view === undefined ? [] : [{ role: role.id, permissions: [], ...describeLack(resource, view, role, control) }];
  });
}

/**
 * What is wrong with the kinds of resource that are restricted, one finding each: names that Connect has another one for, that
 * nobody knows (as templates written by hand have them; in code, only `custom` gives those), or that no page of AWS has; and kinds
 * that the role cannot even see.
 */
export function wrongResources(role: JudgedRole, control: AccessControl): RuleFinding[] {
  return restrictedBy(role, control).flatMap((resource) => {
    const finding = { role: role.id, permissions: [] };
    const meant = meantResource(resource);
    const kind = resourceKindOf(resource);
    if (meant !== undefined) {
      return [{ ...finding, message: `"${resource}" is restricted by ${control.title}; the name that Connect has for it is ${meant}.`, fix: `restrict ${meant}` }];
    }
    if (kind === undefined) {
      return !role.reading?.isTemplateOnly ? [] : [{
        ...finding,
        message: `"${resource}" is restricted by ${control.title}; no kind of resource with that name is known.`,
        fix: 'name a kind of resource, such as Queue or User; single resources are restricted by the tags that they carry',
      }];
    }
    const unverified = `That ${resource} is its name in the API could not be verified: no page of AWS says how tag-based access control names it.`;
    const view = lackedView(resource, role);
    if (view !== undefined) {
      const lack = describeLack(resource, view, role, control);
      return [{ ...finding, ...lack, message: kind.guessed ? `${lack.message} ${unverified}` : lack.message }];
    }
    return !kind.guessed ? [] : [{
      ...finding,
      severity: Severity.INFO,
      message: `${resource} is restricted by ${control.title}. ${unverified}`,
      fix: 'look once, with a user who has the role, whether the restriction works; then waive the finding',
    }];
  });
}

/** The permission to view a resource, where the role's users do not have it. */
function lackedView(resource: string, role: JudgedRole): string | undefined {
  const view = viewOf(resource);
  return view === undefined || role.user.permissions.has(view) ? undefined : view;
}

function describeLack(resource: string, view: string, role: JudgedRole, control: AccessControl) {
  const { finding, sentence } = unknownToo(role);
  return {
    ...finding,
    message: `${resource} is restricted by ${control.title}, but the role does not have ${view}, so its holders see none at all.${sentence}`,
    ...ways(adding([view]), `do not restrict ${resource}`),
  };
}

/** A role that shows the same resource without any restriction: held together with this one, it wins. One that is restricted in another way does not. */
export function unrestrictedCompanions(role: JudgedRole, control: AccessControl): RuleFinding[] {
  // Whether what is defined elsewhere is restricted, nobody knows.
  const held = [role, ...role.user.others.filter(({ reading }) => !reading?.isReferred)];
  const restricted = new Set(held.flatMap((one) => restrictedBy(one, control)));
  return [...restricted].sort(byCodeUnit).flatMap((resource) => {
    const view = viewOf(resource);
    const open = view === undefined ? [] : held.filter((one) => one.held.has(view) && !mayRestrict(one, resource));
    const closed = held.find((one) => restrictedBy(one, control).includes(resource))!;
    return open.map((one) => ({
      role: role.id,
      permissions: one === role ? [view!] : [],
      message: one === role
        ? `The role shows every ${resource} (${view}), which defeats the ${control.title} of ${nameOf(closed)}, which its users also hold.`
        : `${nameOf(one)}, which the role's users also hold, shows every ${resource} (${view}), which defeats the ${control.title} of ${nameOf(closed)}.`,
      ...ways(`restrict ${resource} in both roles`, removing([view!], one === role ? {} : { of: placeOf(one) })),
    }));
  });
}
