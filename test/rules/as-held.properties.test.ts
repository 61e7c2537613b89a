import fc from 'fast-check';
import { role } from './support/make';
import { catalogNames } from '../../src/permissions/catalog/names';
import type { Combination } from '../../src/roles/combination';
import type { Role } from '../../src/roles/role';
import type { Finding } from '../../src/rules/finding';
import { guardrailRule } from '../../src/rules/guardrails';
import { judge } from '../../src/rules/judge';
import { featureDependency } from '../../src/rules/role/feature-dependency';
import { missingDependency } from '../../src/rules/role/missing-dependency';
import { recommendedDependency } from '../../src/rules/role/recommended-dependency';
import { roleRules } from '../../src/rules/role/role-rules';
import type { RoleRule } from '../../src/rules/rule';

const IDS = ['A', 'B', 'C', 'D'];
const kept = guardrailRule({
  id: 'apart', reason: 'Two people', exclusiveSets: [['Users.Edit', 'Users.EditPermission'], ['Evaluation.Create'], ['DeleteCallRecordings']],
});

const anyNames = fc.uniqueArray(fc.oneof(
  fc.constantFrom('Users.Edit', 'Evaluation.Create', 'DeleteCallRecordings'), fc.constantFrom(...catalogNames),
), { maxLength: 15 });
const named = (id: string) => anyNames.map((names) => role(names, { id, name: id, privilegeReason: 'so' }));
const anyRoles = fc.tuple(...IDS.map(named));
const anyCombination: fc.Arbitrary<Combination> = fc.record({
  roles: fc.subarray(IDS, { minLength: 1 }),
  unknown: fc.constant([]),
  people: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
});

/** The permissions that findings are about. */
function concerned(rule: RoleRule, roles: readonly Role[], combinations?: readonly Combination[]): string[] {
  const findings = judge(roles, { rules: [rule], combinations }).filter((one) => one.rule === rule.id);
  return [...new Set(findings.flatMap(({ permissions }) => permissions))].sort();
}

function union(roles: readonly Role[], { roles: ids }: Combination): Role {
  return role(roles.filter(({ id }) => ids.includes(id)).flatMap(({ permissions }) => permissions), { id: ids[0], privilegeReason: 'so' });
}

test.each([
  missingDependency, featureDependency, recommendedDependency, kept,
])('$id finds of what people hold what it finds of one role with all of it', (rule) => {
  fc.assert(fc.property(anyRoles, anyCombination, (roles, combination) => {
    const held = roles.filter(({ id }) => combination.roles.includes(id));
    expect(concerned(rule, held, [combination])).toEqual(concerned(rule, [union(roles, combination)]));
  }), { numRuns: 60 });
});

test('several combinations have the findings of each of them', () => {
  fc.assert(fc.property(anyRoles, fc.array(anyCombination, { minLength: 1, maxLength: 4 }), (roles, combinations) => {
    const held = roles.filter(({ id }) => combinations.some((one) => one.roles.includes(id)));
    const each = combinations.flatMap((one) => concerned(missingDependency, [union(roles, one)]));
    expect(concerned(missingDependency, held, combinations)).toEqual([...new Set(each)].sort());
  }), { numRuns: 60 });
});

test('what people hold is judged like what roles declare', () => {
  fc.assert(fc.property(anyRoles, anyCombination, (roles, combination) => {
    const held = roles.filter(({ id }) => combination.roles.includes(id));
    const declared = held.map((one) => ({ ...one, heldTogetherWith: combination.roles.filter((id) => id !== one.id) }));
    const rules = [...roleRules, kept].filter(({ id }) => id !== 'held-together');
    const keyOf = (one: Finding) => [one.rule, one.role, ...one.permissions].join();
    const about = (found: readonly Finding[]) => [...new Set(found.map(keyOf))].sort();
    // Alone, of nobody known, a role may be held with others: that is no combination.
    fc.pre(held.length > 1);
    expect(about(judge(held, { rules, combinations: [combination] }))).toEqual(about(judge(declared, { rules })));
  }), { numRuns: 60 });
});

test('no finding of what people hold reaches more of them than there are, and each that names them reaches somebody', () => {
  fc.assert(fc.property(anyRoles, fc.array(anyCombination, { maxLength: 4 }), (roles, combinations) => {
    const all = combinations.reduce((sum, { people = 0 }) => sum + people, 0);
    const counts = judge(roles, { rules: [...roleRules, kept], combinations }).flatMap(({ people }) => people ?? []);
    expect(counts.filter((people) => people < 1 || people > all)).toEqual([]);
  }), { numRuns: 60 });
});
