import fc from 'fast-check';
import { facts, liveProfile, role } from './support/make';
import { PermissionSet, Permission } from '../../src/permissions';
import { catalogNames, isCatalogued } from '../../src/permissions/catalog/names';
import { constantOf } from '../../src/permissions/catalog/texts';
import { shownAccess, type Access } from '../../src/roles/access';
import type { Role } from '../../src/roles/role';
import { instanceRules, readBackRules } from '../../src/rules/instance/instance-rules';
import { examine, judge } from '../../src/rules/judge';
import { renderFindings } from '../../src/rules/render';
import { missingDependency } from '../../src/rules/role/missing-dependency';
import { roleRules } from '../../src/rules/role/role-rules';
import { anySet } from '../permissions/support/arbitraries';
import { tags } from '../support/access';

const RULES = [...roleRules, ...instanceRules, ...readBackRules];

/** A few, because looking for the nearest names takes its time. */
const WRONG_NAMES = ['Queue.View', 'RealTimeMetrics.Access', ''];

/** Names as a template may have them: real ones, custom ones, and a wrong one now and then. */
const anyName = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...catalogNames) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...WRONG_NAMES) },
);
const anyNames = fc.uniqueArray(anyName, { maxLength: 20 });
const anyMap = fc.dictionary(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }), { maxKeys: 4, noNullPrototype: true });
const anyResources = fc.uniqueArray(fc.constantFrom('User', 'Queue', 'SecurityProfile', 'RoutingProfile', 'Contact'), { maxLength: 3 });
const anyId = fc.constantFrom('A', 'B', 'C', 'D');

const anyRole: fc.Arbitrary<Role> = fc.record({
  id: anyId,
  name: fc.option(fc.constantFrom('Agent', 'Supervisor', 'Cases agent', 'Ünknown:'), { nil: undefined }),
  permissions: anyNames,
  more: fc.record<Partial<Role> & Partial<Access>>({
    privilegeReason: fc.option(fc.constantFrom('', 'administrators'), { nil: undefined }),
    heldTogetherWith: fc.uniqueArray(anyId, { maxLength: 3 }),
    accessControlTags: anyMap.map(tags),
    tagRestrictedResources: anyResources,
    hierarchyGroupId: fc.option(fc.constantFrom('group', 'no group'), { nil: undefined }),
    hierarchyRestrictedResources: anyResources,
    applications: fc.array(fc.record({ namespace: fc.constantFrom('crm', ''), permissions: fc.subarray(['ACCESS', 'tool']), type: fc.constantFrom('MCP', undefined) }), { maxLength: 2 }),
    flowModules: fc.array(fc.record({ id: fc.constantFrom('m1', 'm2') }), { maxLength: 2 }),
    waivers: fc.array(fc.record({ rule: fc.constantFrom(...RULES.map(({ id }) => id)), reason: fc.constantFrom('because', '') }), { maxLength: 3 }),
  }),
}).map(({ id, name, permissions, more }) => role(permissions, {
  id, name, customPermissions: permissions.filter((permission) => !isCatalogued(permission) && !WRONG_NAMES.includes(permission)), ...more,
}));
const anyRoles = fc.uniqueArray(anyRole, { selector: ({ id }) => id, maxLength: 4 });

const anyFacts = fc.record({
  status: fc.constantFrom('ACTIVE', 'CREATION_FAILED', 'NOT_FOUND', undefined),
  attributes: fc.option(fc.dictionary(fc.constantFrom('CONTACT_LENS', 'OUTBOUND_CALLS'), fc.boolean()), { nil: undefined }),
  integrations: fc.option(fc.subarray(['CASES_DOMAIN', 'WISDOM_ASSISTANT']), { nil: undefined }),
  storage: fc.option(fc.subarray(['CALL_RECORDINGS']), { nil: undefined }),
  applications: fc.option(fc.subarray(['arn:app']), { nil: undefined }),
  profiles: fc.option(fc.subarray(['Agent', 'Supervisor']).map((names) => names.map((name) => liveProfile(name, { permissions: ['Users.View'] }))), { nil: undefined }),
}).map((known) => facts(known));

test('findings do not depend on the order of roles, permissions or rules', () => {
  fc.assert(fc.property(anyRoles, anyFacts, fc.constantFrom(0, 1, 2), (roles, known, turn) => {
    const turned = (items: readonly string[]) => [...items.slice(turn), ...items.slice(0, turn)];
    const other = [...roles].reverse().map((one): Role => ({
      ...one, permissions: turned(one.permissions), heldTogetherWith: turned(one.heldTogetherWith),
      access: {
        ...one.access,
        tagRestrictedResources: turned(shownAccess(one.access).tagRestrictedResources),
        hierarchyRestrictedResources: turned(shownAccess(one.access).hierarchyRestrictedResources),
      },
    }));
    const sorted = (one: Role): Role => ({ ...one, permissions: [...one.permissions].sort() });
    expect(examine(other.map(sorted), { rules: [...RULES].reverse(), facts: known }))
      .toEqual(examine(roles, { rules: RULES, facts: known }));
  }), { numRuns: 60 });
});

test('judging never throws, changes nothing it was given, and gives the same twice', () => {
  fc.assert(fc.property(anyRoles, anyFacts, (roles, known) => {
    const before = structuredClone(roles);
    const lastDeployed = new Map(roles.map((one) => [one.id, one]));
    const options = { rules: RULES, facts: known, lastDeployed, ownProfiles: new Map<string, string>() };
    const first = examine(roles, options);
    expect(roles).toEqual(before);
    expect(examine(roles, options)).toEqual(first);
    expect(renderFindings(first.findings, roles)).toBe(renderFindings(first.findings, roles));
  }), { numRuns: 60 });
});

test('every finding says what is wrong and what to do, about permissions in order', () => {
  fc.assert(fc.property(anyRoles, anyFacts, (roles, known) => {
    // One expectation for all: thousands of them take longer than judging.
    expect(judge(roles, { rules: RULES, facts: known }).filter(({ message, fix, permissions }) => (
      !/^\S[^]*\S$/.test(message) || !/^[a-z.][^]*[^.\s]$/.test(fix) || permissions.join() !== [...permissions].sort().join()
    ))).toEqual([]);
  }), { numRuns: 60 });
});

test('no check without a verdict, none missing or unknown without words about it, and what is unknown is never an error', () => {
  fc.assert(fc.property(anyRoles, anyFacts, (roles, known) => {
    const { checks, findings } = examine(roles, { rules: [...instanceRules, ...readBackRules], facts: known, strictness: 'strict' });
    const silent = checks.filter(({ verdict, finding }) => verdict === 'missing' && !finding || verdict === 'satisfied' && finding);
    expect(silent).toEqual([]);
    const toldOf = new Set(findings.map(({ rule }) => rule));
    expect(checks.filter(({ verdict, rule }) => verdict === 'unknown' && !toldOf.has(rule))).toEqual([]);
    expect(findings.filter(({ undecided, severity }) => undecided && severity === 'error')).toEqual([]);
  }), { numRuns: 60 });
});

test('a set with its dependencies lacks nothing but what is left to people: a choice between risks, or the new name of a legacy permission', () => {
  fc.assert(fc.property(anySet, (set) => {
    const left = judge([role(set.withDependencies().names)], { rules: [missingDependency] });
    expect(left.filter(({ fix }) => !/each of which is a risk|^(remove|replace) it/.test(fix))).toEqual([]);
    expect(left.flatMap(({ permissions }) => permissions).filter((name) => name !== 'DownloadCallRecordings')).toEqual([]);
  }));
});

test('adding a permission never adds a finding of a missing dependency about another one', () => {
  fc.assert(fc.property(anySet, fc.constantFrom(...Permission.all()), (set, added) => {
    const lacking = ({ names }: PermissionSet) => judge([role(names)], { rules: [missingDependency] })
      .flatMap(({ permissions }) => permissions);
    const before = new Set(lacking(set));
    expect(lacking(set.plus(added)).filter((name) => name !== added.name && !before.has(name))).toEqual([]);
  }));
});

test('every finding of a missing dependency goes away when its fix is applied', () => {
  fc.assert(fc.property(anySet, (set) => {
    for (const finding of judge([role(set.names)], { rules: [missingDependency] })) {
      const constants = [...finding.fix.matchAll(/\w+Permissions\.[A-Z0-9_]+/g)].map(([constant]) => constant);
      const named = Permission.all().filter((permission) => constants.includes(constantOf(permission.name)));
      expect(named).toHaveLength(constants.length);
      const replaced = /^(remove|replace) it/.test(finding.fix) ? finding.permissions : [];
      const names = set.plus(...named).names.filter((name) => !replaced.includes(name));
      const after = judge([role(names)], { rules: [missingDependency] });
      expect(after.map(({ message }) => message)).not.toContain(finding.message);
    }
  }));
});

test('a waiver with a reason takes the failure away and leaves the finding', () => {
  fc.assert(fc.property(anyRole, (one) => {
    const bare = { ...one, waivers: [] };
    const plain = judge([bare], { rules: roleRules });
    const waivers = [...new Set(plain.map(({ rule }) => rule))].map((rule) => ({ rule, reason: 'so be it' }));
    const waived = judge([{ ...bare, waivers }], { rules: roleRules });
    expect(waived.map(({ waived: _, ...finding }) => finding)).toEqual(plain);
    expect(waived.every((finding) => finding.waived === 'so be it')).toBe(true);
  }), { numRuns: 60 });
});

test('roles held together are never worse off for dependencies than alone', () => {
  fc.assert(fc.property(anySet, anySet, (one, other) => {
    const lacking = (heldTogetherWith: string[]) => judge([role(one.names, { heldTogetherWith }), role(other.names, { id: 'Other' })], { rules: [missingDependency] })
      .filter((finding) => finding.role === 'Stack/Role').flatMap(({ permissions }) => permissions);
    const alone = new Set(lacking([]));
    expect(lacking(['Other']).filter((name) => !alone.has(name))).toEqual([]);
  }));
});
