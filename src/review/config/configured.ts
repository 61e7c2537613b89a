import type { Config, ConfiguredWaiver } from './config';
import type { RoleWaiver } from '../../roles/role';
import { Severity, type Finding } from '../../rules/finding';
import { guardrailRule } from '../../rules/guardrails';
import type { RoleRule } from '../../rules/rule';
import type { SeverityOptions } from '../../rules/severity';
import { unusedWaiver } from '../../rules/unused-waiver';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import { likePattern } from '../app/select';

/** An app as a project wants it judged: what its configuration file says counts more than what the app says of itself. */
export function configured(app: ReviewedApp, config: Config): ReviewedApp {
  const { waivers = [], guardrails = [] } = config;
  const { judgement, validations, roles, before } = app;
  const added = guardrails.map((guardrail): RoleRule => guardrailRule(guardrail));
  const limits = [...new Map([...judgement.limits ?? [], ...added].map((rule) => [rule.id, rule])).values()];
  return {
    ...app,
    roles: roles.map((role) => ({
      ...role,
      role: { ...role.role, waivers: [...role.role.waivers, ...waivers.filter((waiver) => isFor(waiver, role)).flatMap(roleWaivers)] },
      ...(role.severities ? { severities: overridden(role.severities, config) } : {}),
    })),
    validations: validations.map((validation) => ({
      ...validation,
      severities: overridden(validation.severities, config),
      ofProfiles: new Map([...validation.ofProfiles].map(([id, severities]) => [id, overridden(severities, config)])),
    })),
    judgement: {
      ...judgement,
      ...overridden(judgement, config),
      ...(limits.length === 0 ? {} : { limits }),
      guardrails: [...new Set([...judgement.guardrails, ...guardrails.map(({ id }) => id)])],
      findings: [...judgement.findings, ...waivers.filter((waiver) => !roles.some((role) => isFor(waiver, role))).map(forNobody)],
    },
    configured: failOnPhrases(config),
    ...(before ? { before: configured(before, config) } : {}),
  };
}

function overridden({ severities, strictness }: SeverityOptions, config: Config): SeverityOptions {
  const used = config.strictness ?? strictness;
  return { ...(used === undefined ? {} : { strictness: used }), severities: { ...severities, ...config.severities } };
}

function isFor({ profile, stack = '*' }: ConfiguredWaiver, { title, role, stack: of }: ReviewedRole): boolean {
  const like = likePattern(profile);
  return likePattern(stack).test(of) && [title, role.name ?? title, role.id].some((name) => like.test(name));
}

/** A pattern is for several profiles, one of which may have no use for the waiver. */
export function roleWaivers({ profile, stack: _, permissions, ...waiver }: ConfiguredWaiver): RoleWaiver[] {
  const one = { ...waiver, ...(profile.includes('*') ? { shared: true } : {}) };
  return permissions === undefined ? [one] : permissions.map((permission) => ({ ...one, permission }));
}

/** One file can be for several apps, so that a waiver is for none here is worth knowing and no more. */
export function forNobody({ profile, stack, rule, reason }: ConfiguredWaiver): Finding {
  return {
    rule: unusedWaiver.id,
    severity: Severity.INFO,
    permissions: [],
    message: `The waiver of ${rule} ("${reason}") in the configuration file is for the profile "${profile}"${
      stack === undefined ? '' : ` of the stack "${stack}"`}, and there is no such profile here.`,
    fix: 'correct the name, or remove the waiver',
  };
}

/** What makes commands fail decides on what is seen at all: whoever changes it has to be seen. */
function failOnPhrases({ failOn = {} }: Config): string[] {
  return Object.entries(failOn).map(([command, what]) => `${command} fails on: ${what.join(', ')}`);
}
