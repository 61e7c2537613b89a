import type { ReviewedApp, ReviewedRole } from './reviewed-app';
import { list } from '../../roles/words';
import { USUAL, type SeverityOptions } from '../../rules/severity';

/** Something that an app says of how it is judged, as a phrase. */
export interface JudgementSetting {
  readonly text: string;
  /** What every app has that says nothing else. */
  readonly usual: boolean;
}

/** How an app is judged: a change of it hides or shows findings, so whoever reviews the app has to see it. */
export function judgementSettings({ judgement, validations, roles }: ReviewedApp): JudgementSetting[] {
  const texts = [
    ...differences(judgement, USUAL),
    ...judgement.guardrails.map((id) => `guardrail: ${id}`),
    ...ofRoles(roles, ({ severities = judgement }) => differences(severities, judgement)),
    ...validations.flatMap(({ stack, instance, severities, ofProfiles, lockOutReason }) => [
      ...differences(severities, judgement),
      ...ofRoles(roles.filter((role) => role.stack === stack), ({ logicalId, severities: own = judgement }) => (
        differences(ofProfiles.get(logicalId) ?? severities, { ...own, severities: { ...severities.severities, ...own.severities } })
          .filter((text) => !differences(severities, judgement).includes(text)))),
      ...(lockOutReason === undefined ? [] : [`may lock everybody out: ${lockOutReason}`]),
    ].map((text) => `validation of ${instance}: ${text}`)),
  ];
  return [
    ...texts.map((text) => ({ text, usual: false })),
    ...validations.map(({ instance }) => ({ text: `validation of ${instance}: on`, usual: true })),
  ].filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index).sort((a, b) => (a.text < b.text ? -1 : 1));
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
