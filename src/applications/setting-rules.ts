import { PermissionSet } from '../permissions';
import { constantOf } from '../permissions/catalog/texts';
import type { SettingValue } from '../roles/settings/application-setting';
import { opensLeast } from '../roles/settings/opens-least';
import type { RoleSettings } from '../roles/settings/role-settings';
import { asSentence, list, nameOf as nameOfRole, verb } from '../roles/words';
import { Severity, type Role, type RuleFinding } from '../rules';
import { userPermissionsOf } from '../rules/held';
import { NotedRule } from '../synthesis/noted-rule';

/** What a role is given, of one application after the other. */
type AllSettings = readonly RoleSettings[];

/** An application that gives the settings of a role to people without any. */
interface DefaultSettings {
  readonly application: string;
  /** The settings of every role that has any, by its id. */
  among(): ReadonlyMap<string, RoleSettings>;
}

/** A setting does not work without what it needs in Connect. */
export const settingNeeds = new NotedRule<AllSettings>({
  id: 'application-setting-needs',
  severity: Severity.ERROR,
  title: 'A setting of an application lacks a permission in Connect',
  description: 'Applications have settings of their own, and do through Connect what these allow: listening in requires the permission to '
    + 'listen in and the Contact Control Panel, and playing a recording requires the permission for recordings. If the role does not have '
    + 'them, people see a button that fails. What a role held together with this one grants counts as well.',
  sources: [],
}, (role, context, noteOf) => {
  const held = userPermissionsOf(role, context).permissions;
  return settingsOf(role, noteOf).flatMap(({ settings, value }) => [
    ...lacking(settings, value, role, value.needs.names.filter((name) => !held.has(name)), 'and'),
    ...value._alternatives.map((set) => PermissionSet.of(set).names)
      .filter((names) => !names.some((name) => held.has(name)))
      .flatMap((names) => lacking(settings, value, role, names, 'or')),
  ]);
});

/** A setting has no effect without another. */
export const settingRequires = new NotedRule<AllSettings>({
  id: 'application-setting-requires',
  severity: Severity.ERROR,
  title: 'A setting of an application has no effect without another one',
  description: 'Some settings extend what another one allows: only people who may upload attachments can upload them in bulk.',
  sources: [],
}, (role, _context, noteOf) => settingsOf(role, noteOf).flatMap(({ settings, value }) => (value.isMostRestricted ? [] : value.setting.requires)
  .map((required) => settings.valueOf(required))
  .filter(({ isMostRestricted }) => isMostRestricted)
  .map((required) => ({
    role: role.id,
    permissions: [],
    message: `${nameOf(settings, value)} has no effect while "${required.setting.title}" is ${required.text}.`,
    fix: `set "${required.setting.title}" as well, or leave "${value.setting.title}" out`,
  }))));

/** What an application withholds, Connect itself may give. */
export const settingBypassed = new NotedRule<AllSettings>({
  id: 'application-setting-bypassed',
  severity: Severity.INFO,
  title: 'An application withholds what the role opens in Connect itself',
  description: 'People who find a feature turned off in an application can also sign in to Connect. If their role opens the same feature '
    + 'there, the setting does not keep them from it. That may be intended, so the finding is information.',
  sources: [],
}, (role, context, noteOf) => {
  const held = userPermissionsOf(role, context).permissions;
  return settingsOf(role, noteOf).filter(({ value }) => value.isMostRestricted).flatMap(({ settings, value }) => {
    const opening = value.setting.alsoOpenedBy.names.filter((name) => held.has(name));
    return opening.length === 0 ? [] : [{
      role: role.id,
      permissions: opening.filter((name) => role.permissions.includes(name)),
      message: `${nameOf(settings, value)} does not keep users from it: ${list(opening)} ${verb(opening, 'opens', 'open')} the same in Connect itself.`,
      fix: `remove ${list(opening.map(constantOf))} if the role should not have it`,
    }];
  });
});

/** A setting that the application no longer uses. */
export const settingDeprecated = new NotedRule<AllSettings>({
  id: 'application-setting-deprecated',
  severity: Severity.WARNING,
  title: 'A setting that the application no longer uses',
  description: 'The application still accepts the setting and does nothing with it.',
  sources: [],
}, (role, _context, noteOf) => (noteOf(role.id) ?? []).flatMap((settings) => settings.given()
  .filter(({ setting }) => setting.deprecated !== undefined)
  .map((value) => ({
    role: role.id,
    permissions: [],
    message: asSentence(`${nameOf(settings, value)} has no effect: ${value.setting.deprecated}`),
    fix: `leave "${value.setting.title}" out`,
  }))));

/** People without a profile get the settings of one, which should be the one that opens least. */
export const defaultSettings = new NotedRule<readonly DefaultSettings[]>({
  id: 'application-default',
  severity: Severity.WARNING,
  title: 'The default of an application opens more than necessary',
  description: 'An application gives a default to people whose security profile it has no settings for, such as users whom it has not '
    + 'seen yet. Setting up is easiest with an administrator\'s settings as that default, and it is easily left in place afterwards. '
    + 'A role opens less if fewer settings are above their most restricted value, then if their levels and choices are lower, then if it '
    + 'holds fewer permissions.',
  sources: [],
}, (role, { roles }, noteOf) => (noteOf(role.id) ?? []).flatMap(({ application, among }) => {
  const least = opensLeast(among(), [...roles.values()]);
  return least === undefined || least.id === role.id ? [] : [{
    role: role.id,
    permissions: [],
    message: `The role's settings are the default of ${application} for people without settings of their own, and ${nameOfRole(least)} opens less.`,
    fix: 'call useAsDefault() without a profile, which uses the most restrictive one, or pass that one',
  }];
}));

/** Every rule about settings of applications. */
export const SETTING_RULES: readonly NotedRule<AllSettings>[] = [settingBypassed, settingDeprecated, settingNeeds, settingRequires];

function settingsOf(role: Role, noteOf: (roleId: string) => AllSettings | undefined): { settings: RoleSettings; value: SettingValue }[] {
  return (noteOf(role.id) ?? []).flatMap((settings) => settings.values().map((value) => ({ settings, value })));
}

function lacking(settings: RoleSettings, value: SettingValue, role: Role, names: readonly string[], conjunction: 'and' | 'or'): RuleFinding[] {
  const toAdd = conjunction === 'and' ? names : names.slice(0, 1);
  return names.length === 0 ? [] : [{
    role: role.id,
    permissions: [],
    message: `${nameOf(settings, value)} needs ${list(names, conjunction)} in Connect; the role ${
      ['does not have it', 'has neither'][names.length - 1] ?? 'has none of them'}.`,
    fix: `add ${list(toAdd.map(constantOf))}, or set "${value.setting.title}" to ${value.setting.mostRestricted().text}`,
  }];
}

function nameOf(settings: RoleSettings, value: SettingValue): string {
  return `"${value.setting.title}" (${value.text}) of ${settings.title}`;
}
