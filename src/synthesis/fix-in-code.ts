import { changePermissions, completeSet } from './change-permissions';
import type { RoleInCode, WrittenAsResource } from './role-in-code';
import { isCatalogued } from '../permissions/catalog/names';
import { withNames } from '../permissions/catalog/texts';
import { inLanguage, type Language } from '../roles/languages';
import { either, list } from '../roles/words';
import { constantOfRule } from '../rules/constant-of-rule';
import { sentence, type Change, type Edit } from '../rules/edit';
import type { Finding } from '../rules/finding';
import { isGuardrail } from '../rules/guardrail-id';

/** How the roles of an app are written, by `Role.id`; `undefined` for those that nobody knows it of. */
export type RolesInCode = (id: string) => RoleInCode | WrittenAsResource | undefined;

/**
 * A finding in the words of whoever corrects it: what is to be changed, in the language of the app and in properties that the role has
 * or takes. A way that does not fit to how the role is written is left out.
 */
export function findingInCode({ ways, ...finding }: Finding, roles: RolesInCode, language: Language): Finding {
  const message = inLanguage(finding.message, language);
  if (ways === undefined) {
    return { ...finding, message, fix: inLanguage(finding.fix, language) };
  }
  const fitting = ways.flatMap((way) => {
    if (typeof way === 'string') {
      return [inLanguage(finding.role !== undefined && roles(finding.role) === 'resource' ? withNames(way) : way, language)];
    }
    const id = way.of?.id ?? finding.role;
    const words = wordsOf(way, id === undefined ? undefined : roles(id), language);
    return words === undefined ? [] : [sentence(way, `${words}${unnamed(way.change, `${message} ${words}`)}`)];
  });
  return { ...finding, message, fix: fitting.length === 0 ? inLanguage(finding.fix, language) : either(fitting) };
}

function wordsOf({ change, words }: Edit, role: ReturnType<RolesInCode>, language: Language): string | undefined {
  if (role === undefined) {
    return inLanguage(words, language);
  }
  if (role === 'resource') {
    return wordsOfResource(change, language) ?? inLanguage(withNames(words), language);
  }
  switch (change.kind) {
    case 'permissions':
      return changePermissions(change, role, language);
    case 'dependencies':
      return completeSet(change, role, language);
    case 'reason':
      return `pass ${language.given(change.property, language.text('<reason>'))}`;
    case 'waiver':
      return waive(change.rule, role, language);
  }
}

/** What only the mixin can say. */
function wordsOfResource(change: Change, language: Language): string | undefined {
  const prop = (name: string, value: string) => (
    `call .${language.name('with')}(${language.made('ValidatedSecurityProfile', language.given(name, value))}) on the profile`);
  switch (change.kind) {
    case 'reason':
      return prop(change.property, language.text('<reason>'));
    case 'waiver':
      return prop('waivers', waiverOf(change.rule, language));
    default:
      return undefined;
  }
}

function waive(rule: string, { hasWaivers }: RoleInCode, language: Language): string {
  const waiver = waiverOf(rule, language);
  return hasWaivers ? `extend ${language.name('waivers')} by ${waiver}` : `pass ${language.given('waivers', waiver)}`;
}

function waiverOf(rule: string, language: Language): string {
  return language.listOf('Waiver', [
    ['rule', isGuardrail(rule) ? language.call('ProfileRule', 'of', language.text(rule)) : language.constant('ProfileRule', constantOfRule(rule))],
    ['reason', language.text('<reason>')],
  ]);
}

/** The names that permissions have in the console's exports and in templates, as far as the finding does not say them anyway. */
function unnamed(change: Change, said: string): string {
  const names = change.kind === 'permissions' ? [...change.remove, ...change.add] : [];
  const left = names.filter((name) => isCatalogued(name) && !said.includes(name));
  return left.length === 0 ? '' : ` (${list(left, 'and', left.length)})`;
}
