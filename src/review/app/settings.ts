import type { ReviewedApp, ReviewedRole } from './reviewed-app';
import { list } from '../../roles/words';
import { guardrailsIn, type Guardrail } from '../../rules/guardrails';
import { USUAL, type SeverityOptions } from '../../rules/severity';

/** Something that an app says of how it is judged, as a phrase. */
export interface JudgementSetting {
  readonly text: string;
  /** The same with all that there is to say of it, where that is more. */
  readonly detail?: string;
  /** What every app has that says nothing else. */
  readonly usual: boolean;
}

/** How an app is judged: a change of it hides or shows findings, so whoever reviews the app has to see it. */
export function judgementSettings({ judgement, validations, roles, configured = [] }: ReviewedApp): JudgementSetting[] {
  const details = new Map(guardrailsIn(judgement.limits ?? []).map((guardrail) => [`guardrail: ${guardrail.id}`, guardrailPhrase(guardrail)]));
  const texts = [
    ...configured,
    ...differences(judgement, USUAL),
    ...judgement.guardrails.map((id) => `guardrail: ${id}`),
    ...ofRoles(roles, ({ severities = judgement }) => differences(severities, judgement)),
    ...validations.flatMap(({ stack, instance, severities, ofProfiles, lockOutReason, countsPeople }) => [
      ...differences(severities, judgement),
      ...ofRoles(roles.filter((role) => role.stack === stack), ({ logicalId, severities: own = judgement }) => (
        differences(ofProfiles.get(logicalId) ?? severities, { ...own, severities: { ...severities.severities, ...own.severities } })
          .filter((text) => !differences(severities, judgement).includes(text)))),
      ...(lockOutReason === undefined ? [] : [`may lock everybody out: ${lockOutReason}`]),
      ...(countsPeople ? ['counts the people who can manage users and security profiles'] : []),
    ].map((text) => `validation of ${instance}: ${text}`)),
  ];
  return [
    ...texts.map((text) => ({ text, ...(details.has(text) ? { detail: details.get(text)! } : {}), usual: false })),
    ...validations.map(({ instance }) => ({ text: `validation of ${instance}: on`, usual: true })),
  ].filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index).sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** All that a guardrail says: a change of any of it changes what is found. */
function guardrailPhrase({ id, reason, scope = '', forbidPermissions = [], forbidRisks = [], exclusiveSets = [], waivable = false }: Guardrail): string {
  const all = (names: readonly string[]) => list(names, 'and', names.length);
  return `guardrail: ${id} (${[
    ...(forbidPermissions.length === 0 ? [] : [`forbids ${all(forbidPermissions)}`]),
    ...(forbidRisks.length === 0 ? [] : [`forbids the risks ${all(forbidRisks)}`]),
    ...(exclusiveSets.length === 0 ? [] : [`keeps apart ${exclusiveSets.map(all).join(' / ')}`]),
    ...(scope === '' ? [] : [`below ${scope}`]),
    waivable ? 'can be waived' : 'cannot be waived',
  ].join('; ')}): ${reason}`;
}

/** Of these, what a report tells: what not every app has, as phrases. */
export function unusualSettings(app: ReviewedApp): string[] {
  return judgementSettings(app).filter(({ usual }) => !usual).map(({ text }) => text);
}

/** What is said that is not said around it already. */
function differences({ strictness = 'normal', severities = {} }: SeverityOptions, around: SeverityOptions): string[] {
  return [
    ...(strictness === (around.strictness ?? 'normal') ? [] : [`strictness: ${strictness}`]),
    ...Object.entries(severities).filter(([rule, severity]) => around.severities?.[rule] !== severity)
      .map(([rule, severity]) => `severity of ${rule}: ${severity}`),
  ];
}

/** What is said of single roles, each once with all roles that it is said of. */
function ofRoles(roles: readonly ReviewedRole[], textsOf: (role: ReviewedRole) => string[]): string[] {
  const titles = new Map<string, string[]>();
  for (const role of roles) {
    for (const text of textsOf(role)) {
      titles.set(text, [...titles.get(text) ?? [], role.title]);
    }
  }
  return [...titles].map(([text, of]) => `${text} for ${list(of)}`);
}
