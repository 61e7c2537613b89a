import { allUnknown, because, remedy, satisfied } from './checks';
import { featureById, featureOf, heldFor, isFeatureInferred } from '../../permissions/catalog/features';
import type { Feature, FeatureDetection } from '../../permissions/catalog/types';
import type { Role } from '../../roles/role';
import { byCodeUnit, list, nameOf, namesOf, verb } from '../../roles/words';
import { Severity } from '../finding';
import type { InstanceFacts, Verdict } from '../instance-facts';
import type { InstanceRule, RuleCheck } from '../rule';

const OPERATIONS = {
  attribute: 'ListInstanceAttributes',
  integration: 'ListIntegrationAssociations',
  storage: 'ListInstanceStorageConfigs',
} as const;

/** A sentence that CloudFormation shows has little room. */
const MOST_NAMES = 4;

export const instanceFeature: InstanceRule = {
  id: 'instance-feature',
  checkInstance: ({ asked, facts }) => {
    const uses = new Map<string, { feature: Feature; by: Map<Role, string[]> }>();
    for (const role of asked) {
      for (const name of role.held) {
        const feature = featureOf(name);
        if (feature) {
          const use = uses.get(feature.id) ?? { feature, by: new Map<Role, string[]>() };
          use.by.set(role, [...use.by.get(role) ?? [], name]);
          uses.set(feature.id, use);
        }
      }
    }
    return [...uses].sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([, { feature, by }]) => judgeFeature(feature, by, facts));
  },
};

function judgeFeature(feature: Feature, by: ReadonlyMap<Role, string[]>, facts: InstanceFacts): RuleCheck[] {
  const roles = [...by.keys()];
  switch (verdictOn(feature, facts)) {
    case 'satisfied': return roles.map(satisfied);
    case 'missing': return roles.map((role) => lacking(feature, role, by.get(role)!));
    case 'unknown': return allUnknown(roles, {
      ...(feature.detect.kind === 'none' ? { severity: Severity.INFO } : {}),
      ...whyUnknown(feature, roles, facts),
    });
  }
}

function verdictOn(feature: Feature, facts: InstanceFacts): Verdict {
  const implying = feature.impliedBy === undefined ? undefined : featureById(feature.impliedBy);
  return implying && verdictOn(implying, facts) === 'satisfied' ? 'satisfied' : detected(feature, facts);
}

function detected({ detect }: Feature, facts: InstanceFacts): Verdict {
  switch (detect.kind) {
    case 'attribute': return anyOf(typesOf(detect).map((type) => facts.attributes && Object.hasOwn(facts.attributes, type) ? facts.attributes[type] : undefined));
    case 'integration': return anyOf(typesOf(detect).map((type) => facts.integrations?.includes(type)));
    case 'storage': return anyOf(typesOf(detect).map((type) => facts.storage?.includes(type)));
    case 'none': return 'unknown';
  }
}

/** One yes is enough; it takes all of them to say no. */
function anyOf(answers: readonly (boolean | undefined)[]): Verdict {
  if (answers.includes(true)) {
    return 'satisfied';
  }
  return answers.includes(undefined) ? 'unknown' : 'missing';
}

function typesOf({ value, orValue }: FeatureDetection): string[] {
  return orValue === undefined ? [value] : [value, orValue];
}

function lacking(feature: Feature, role: Role, names: readonly string[]): RuleCheck {
  const inferred = names.every((name) => isFeatureInferred(name) || isHeldForAnother(name, role));
  return {
    role: role.id,
    verdict: 'missing',
    finding: {
      role: role.id,
      ...(inferred ? { severity: Severity.WARNING } : {}),
      permissions: names,
      describe: (permissions) => ({
        message: `${nameOf(role)} ${inferred ? 'seems to need' : 'needs'} ${feature.title} (for ${list(permissions, 'and', MOST_NAMES)}), but the instance ${lackOf(feature)}.`,
        fix: `${feature.enable}, or remove ${verb(permissions, 'the permission', 'the permissions')} from the role`,
      }),
    },
  };
}

/** Whether something that the role holds needs the permission, but not the feature: who listens in calls nobody. */
function isHeldForAnother(name: string, role: Role): boolean {
  return heldFor(name).some((other) => role.permissions.includes(other));
}

function lackOf({ detect }: Feature): string {
  const types = typesOf(detect);
  switch (detect.kind) {
    case 'attribute': return `has ${list(types)} turned off`;
    case 'integration': return `has no ${list(types, 'or')} integration`;
    default: return `has no storage for ${list(types, 'or')}`;
  }
}

function whyUnknown({ title, detect }: Feature, roles: readonly Role[], facts: InstanceFacts): { message: string; fix: string } {
  const question = `Whether the instance has ${title}, which ${namesOf(roles)} ${verb(roles, 'needs', 'need')}, could not be determined`;
  if (detect.kind === 'none') {
    return { message: `${question}: ${(detect.reason ?? 'no API returns it').replace(/\.$/, '')}.`, fix: 'check this once in the Connect console' };
  }
  const operation = OPERATIONS[detect.kind];
  const read = { attribute: facts.attributes, integration: facts.integrations, storage: facts.storage }[detect.kind] !== undefined;
  const absent = typesOf(detect).filter((type) => !Object.hasOwn(facts.attributes ?? {}, type));
  return read && !Object.hasOwn(facts.unreadable, operation)
    ? { message: `${question}: ${operation} does not return ${list(absent, 'or')}.`, fix: 'check this once in the Connect console' }
    : { message: `${question}: ${because(facts, operation)}.`, fix: remedy(facts, operation) };
}
