import { find, found, role } from './support/make';
import { Permission } from '../../src/permissions';
import type { Role } from '../../src/roles/role';
import { guardrailRule, type Guardrail } from '../../src/rules/guardrails';

const guardrail = (more: Partial<Guardrail>) => guardrailRule({ id: 'house', reason: 'the security team decided so', ...more });

describe('forbidden permissions', () => {
  const rule = guardrail({ forbidPermissions: ['DeleteCallRecordings', 'Users.Delete'] });

  test('are errors with the reason', () => {
    expect(find(rule, role(['DeleteCallRecordings', 'Users.View']))).toMatchObject([{
      rule: 'guardrail-house', severity: 'error', role: 'Stack/Role', permissions: ['DeleteCallRecordings'], message: expect.stringContaining('The security team decided so.'),
    }]);
  });

  test('are nowhere else', () => {
    expect(found(rule, role(['Users.View']))).toEqual([]);
  });
});

test('a legacy name or a whole does not evade what is forbidden', () => {
  const rule = guardrail({ forbidPermissions: ['AccessMetrics.RealTimeMetrics.Access', 'CallRecordings.Unredacted.Access'] });
  expect(find(rule, role(['AccessMetrics', 'ListenCallRecordings', 'RedactedData.View'])).map(({ permissions, message }) => [permissions, message])).toEqual([
    [['AccessMetrics', 'ListenCallRecordings'], expect.stringMatching(
      /^AccessMetrics gives AccessMetrics\.RealTimeMetrics\.Access, .* ListenCallRecordings gives CallRecordings\.Unredacted\.Access, /)],
  ]);
});

test('forbidden risks are found in every permission that has them, once', () => {
  const rule = guardrail({ forbidRisks: ['privilege-escalation'], forbidPermissions: ['Users.Create'] });
  expect(find(rule, role(['Users.Create', 'Users.EditPermission', 'Users.View'], { privilegeReason: 'administrators' }))).toMatchObject([
    {
      permissions: ['Users.Create', 'Users.EditPermission'],
      message: expect.stringMatching(/^Users\.Create is forbidden here\. Users\.EditPermission is forbidden here because of its risk: privilege-escalation\. /),
    },
  ]);
});

test('however much of a role is forbidden, it is one finding, of which each permission can be waived', () => {
  const forbidRisks = ['destructive'] as const;
  const waivers = [{ rule: 'guardrail-house', permission: 'Users.Delete', reason: 'They leave' }];
  const all = Permission.all().map(({ name }) => name);
  const [one, ...others] = find(guardrail({ forbidRisks }), role(all));
  expect(others).toEqual([]);
  expect(one.permissions.length).toBeGreaterThan(40);
  expect(one.message).toMatch(/ are forbidden here because of their risk: destructive\. The security team decided so\.$/);
  const findings = find(guardrail({ forbidRisks, waivable: true }), role(all, { waivers }));
  expect(findings.map(({ permissions, waived }) => [permissions.length, waived])).toEqual([[one.permissions.length - 1, undefined], [1, 'They leave']]);
  findings.forEach(({ fix }) => expect(fix).toMatch(/, or waive guardrail-house with a reason$/));
});

describe('separation of duties', () => {
  const rule = guardrail({ exclusiveSets: [['Evaluation.Create', 'Evaluation.Edit'], ['EvaluationReviews.Create']] });

  test('a role that has something of two sets is an error', () => {
    expect(find(rule, role(['Evaluation.Create', 'EvaluationReviews.Create', 'Users.View']))).toMatchObject([
      { severity: 'error', role: 'Stack/Role', permissions: ['Evaluation.Create', 'EvaluationReviews.Create'] },
    ]);
  });

  test('a legacy name does not evade it', () => {
    const recordings = guardrail({ exclusiveSets: [['CallRecordings.Unredacted.Access'], ['Evaluation.Create']] });
    expect(find(recordings, role(['Evaluation.Create', 'ListenCallRecordings']))).toEqual([expect.objectContaining({
      permissions: ['Evaluation.Create', 'ListenCallRecordings'],
    })]);
  });

  test('a role may have all of one set', () => {
    expect(found(rule, role(['Evaluation.Create', 'Evaluation.Edit']))).toEqual([]);
  });

  test('roles held together must not combine them either', () => {
    const reviewer = role(['EvaluationReviews.Create'], { id: 'Reviewer', name: 'Reviewer' });
    expect(find(rule, [role(['Evaluation.Create'], { heldTogetherWith: ['Reviewer'] }), reviewer])).toMatchObject([
      { role: 'Stack/Role', permissions: ['Evaluation.Create'], message: expect.stringContaining('"Reviewer"') },
    ]);
  });

  test('a role that has nothing of it is blamed only where no other is', () => {
    const [a, b] = [role(['Evaluation.Create'], { id: 'A', name: 'A' }), role(['EvaluationReviews.Create'], { id: 'B', name: 'B' })];
    const between = role(['Users.View'], { heldTogetherWith: ['A', 'B'] });
    const blamed = (...roles: Role[]) => found(rule, roles).map(({ role: id, permissions }) => [id, ...permissions]);
    expect(blamed(between, a, b)).toEqual([['Stack/Role']]);
    expect(blamed(between, { ...a, heldTogetherWith: ['B'] }, b)).toEqual([['A', 'Evaluation.Create']]);
  });
});

test('a guardrail holds below its scope', () => {
  const forbidPermissions = ['Users.Delete'];
  const roles = ['Prod', 'Prod/Stack/Role', 'Production/Role', 'Test/Role'].map((id) => role(['Users.Delete'], { id }));
  const below = (scope?: string) => found(guardrail({ forbidPermissions, scope }), roles).map((finding) => finding.role);
  expect(below('Prod')).toEqual(['Prod', 'Prod/Stack/Role']);
  expect(below('Prod/')).toEqual(['Prod', 'Prod/Stack/Role']);
  expect(below('Prod/Stack')).toEqual(['Prod/Stack/Role']);
  expect(below()).toHaveLength(4);
  expect(below('')).toHaveLength(4);
});

test('a role cannot waive it, and nobody can weaken it, unless it says so', () => {
  const waivers = [{ rule: 'guardrail-house', reason: 'we want to' }];
  const judged = (waivable: boolean) => find(guardrail({ forbidPermissions: ['Users.Delete'], waivable }), role(['Users.Delete'], { waivers }), { strictness: 'lenient' })
    .filter(({ rule }) => rule === 'guardrail-house').map(({ severity, waived }) => [severity, waived]);
  expect(judged(false)).toEqual([['error', undefined]]);
  expect(judged(true)).toEqual([['warning', 'we want to']]);
});

test.each<[Partial<Guardrail>, string]>([
  [{ id: 'House', forbidPermissions: ['Users.Delete'] }, 'Guardrail "House": the id is not in kebab case.'],
  [{ forbidPermissions: ['Users.Delete'], reason: ' ' }, 'it has no reason.'],
  [{}, 'it forbids nothing. Give forbidPermissions, forbidRisks or exclusiveSets.'],
  [{ forbidPermissions: [], exclusiveSets: [] }, 'it forbids nothing.'],
  [{ exclusiveSets: [['Users.Delete']] }, 'exclusiveSets has 1 set.'],
  [{ exclusiveSets: [['Users.Delete'], []] }, 'exclusiveSets has an empty set.'],
  [{ exclusiveSets: [['Users.Delete', 'Users.Edit'], ['Users.Edit']] }, 'Users.Edit is in more than one of exclusiveSets.'],
  [{ forbidRisks: ['dangerous' as 'destructive'] }, 'forbidRisks has dangerous. Allowed are privilege-escalation, sensitive-data'],
])('%j is refused', (more, message) => {
  expect(() => guardrail(more)).toThrow(message);
});
