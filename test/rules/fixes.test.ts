import fc from 'fast-check';
import { role } from './support/make';
import { catalogNames, constantOf, factsOf } from '../../src/permissions/catalog';
import { judge } from '../../src/rules/judge';
import { roleRules } from '../../src/rules/role/role-rules';

const named = new Map(catalogNames.map((name) => [constantOf(name), name]));

/** The names of the constants that a fix says to add or to use. */
const namesIn = (fix: string) => (fix.match(/\b[A-Z]\w+Permissions\.[A-Z0-9_]+/g) ?? []).map((constant) => named.get(constant)!);

const findings = (names: readonly string[]) => judge([role(names)], { rules: roleRules });
const errors = (names: readonly string[]) => findings(names)
  .filter(({ rule, severity }) => severity === 'error' && rule !== 'privilege-escalation').map(({ message }) => message);

test('following the fix for anything that a permission lacks brings no new error', () => {
  const failing = catalogNames.flatMap((name) => {
    const whole = [name, ...findings([name]).filter(({ rule }) => rule === 'missing-dependency').flatMap(({ fix }) => namesIn(fix))];
    return findings(whole).filter(({ rule }) => rule === 'feature-dependency' || rule === 'recommended-dependency')
      .filter(({ permissions }) => !permissions.every((one) => factsOf(one)!.restricts))
      .flatMap(({ fix }) => errors([...whole, ...namesIn(fix)]));
  });
  expect(failing).toEqual([]);
});

test('following the fixes for legacy names brings no new error', () => {
  const legacy = catalogNames.filter((name) => factsOf(name)!.status === 'legacy');
  const others = catalogNames.filter((name) => /Recordings|Transcripts|ContactSearch\.View|MyContacts\.View|GraphTrends/.test(name) && !legacy.includes(name));
  fc.assert(fc.property(fc.subarray(legacy, { minLength: 1 }), fc.subarray(others), (old, rest) => {
    const fixes = findings([...old, ...rest]).filter(({ rule }) => rule === 'legacy-name').map(({ fix }) => fix);
    const fixed = [...rest, ...fixes.flatMap(namesIn)];
    expect(fixes).toHaveLength(old.length);
    expect(errors(fixed).length).toBeLessThanOrEqual(errors([...old, ...rest]).length);
  }), { numRuns: 60 });
});
