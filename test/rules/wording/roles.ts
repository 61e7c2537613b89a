import { said, type Said } from './said';
import type { Role } from '../../../src/roles/role';
import { endedWaiver } from '../../../src/rules/ended-waiver';
import { guardrailRule } from '../../../src/rules/guardrails';
import { judge } from '../../../src/rules/judge';
import { defaultProfileName } from '../../../src/rules/role/default-profile-name';
import { duplicateName } from '../../../src/rules/role/duplicate-name';
import { heldTogether } from '../../../src/rules/role/held-together';
import { instanceEnvironment } from '../../../src/rules/role/instance-environment';
import { profileName } from '../../../src/rules/role/profile-name';
import { profileQuota } from '../../../src/rules/role/profile-quota';
import { stackLimits } from '../../../src/rules/role/stack-limits';
import type { RoleRule } from '../../../src/rules/rule';
import type { StackSize } from '../../../src/rules/stack-size';
import { keptSeverities, unknownRule, unknownRules } from '../../../src/rules/unknown-rule';
import { unusedWaiver } from '../../../src/rules/unused-waiver';
import { INSTANCE, role } from '../support/make';

const elsewhere = INSTANCE.replace('us-east-1', 'eu-west-2');
const other = (more: Partial<Role> = {}, permissions: string[] = []) => role(permissions, { id: 'Other', name: 'Other', ...more });
const naming = (...heldTogetherWith: string[]) => role([], { heldTogetherWith });
const inStack = (environment: Role['environment']) => role([], { environment });
const reason = 'the security team decided so';
const guardrail = guardrailRule({
  id: 'house', reason, forbidPermissions: ['DeleteCallRecordings', 'CallRecordings.Unredacted.Access'], forbidRisks: ['privilege-escalation'],
  exclusiveSets: [['Evaluation.Create'], ['EvaluationReviews.Create']],
});

const USUAL: StackSize = {
  path: 'App/Roles', roles: 100, resources: 105, mostResources: 500, bytes: 230_000, bytesOfRoles: 225_000, indented: true,
};
const stacks = (...sizes: Partial<StackSize>[]) => [[], { stacks: sizes.map((size) => ({ ...USUAL, ...size })) }] as const;

/** Finds something of its own that cannot be waived. */
const binding: RoleRule = {
  id: 'beyond-cloudformation', check: ({ id }) => [{ role: id, permissions: ['A'], binding: true, message: 'It is so.', fix: 'change it' }],
};
const waived = (...waivers: Role['waivers']) => judge([role(['A'], { waivers })], { rules: [binding], isJudgedAtOtherMoment: (rule) => rule === 'drift' })
  .filter(({ rule }) => rule === unusedWaiver.id);

const acknowledgedByIdAlone = (severity: 'warning' | 'error', given: { readonly reason?: string }) => judge([role(['A'])], {
  rules: [{ ...binding, check: ({ id }) => [{ role: id, permissions: ['A'], message: 'It is so.', fix: 'change it' }] }],
  severities: { [binding.id]: severity },
  bareAcknowledgment: (_, rule) => (rule === binding.id ? given : undefined),
}).filter(({ rule }) => rule === unusedWaiver.id);

/** What is said of what roles are, beside what they hold, and of how they are judged. */
export const OF_ROLES: readonly Said[] = [
  said(defaultProfileName, role([], { name: 'Agent' })),
  said(duplicateName,
    [other({ name: 'Agent' }), role([], { name: 'Agent' })],
    [[role([], { name: 'Agent' })], { existing: [{ id: 'Admin', name: 'Agent', instance: INSTANCE }] }]),
  said(guardrail,
    role(['DeleteCallRecordings']),
    role(['ListenCallRecordings']),
    role(['Users.EditPermission']),
    role(['Evaluation.Create', 'EvaluationReviews.Create']),
    [role(['Evaluation.Create'], { heldTogetherWith: ['Other'] }), other({}, ['EvaluationReviews.Create'])],
    [[role(['Evaluation.Create']), other({}, ['EvaluationReviews.Create'])], {
      combinations: [
        { roles: ['Other', 'Stack/Role'], unknown: [], holder: 'the user Stack/Lead' },
      ],
    }]),
  said(guardrailRule({ id: 'open', reason, forbidPermissions: ['DeleteCallRecordings'], waivable: true }), role(['DeleteCallRecordings'])),
  said(heldTogether,
    naming('Stack/Role'),
    [naming('Other'), other({ instance: elsewhere })],
    [naming('Other'), other({ instance: 'Stack/Instance' })],
    naming('Imported'),
    naming('Imported', 'Other'),
    [[role(), other({ instance: elsewhere })], { combinations: [{ roles: ['Other', 'Stack/Role'], unknown: [], people: 2 }] }],
    [[role()], { combinations: [{ roles: ['Stack/Role'], unknown: ['the profile ${Imported}'], holder: 'the user Stack/Lead' }] }]),
  said(instanceEnvironment,
    inStack({ region: 'eu-west-2' }),
    inStack({ account: '444455556666' }),
    inStack({ account: '444455556666', region: 'eu-west-2' }),
    role([], { reading: { references: [`${elsewhere}/agent-group/1`] } })),
  said(profileName, role([], { name: '' }), role([], { name: 'x'.repeat(128) }), role([], { name: 'Équipe (nuit)' })),
  said(profileQuota, Array.from({ length: 101 }, (_, index) => role([], { id: `Role${index}` }))),
  said(stackLimits,
    stacks({ resources: 450, roles: 445 }, { resources: 501, roles: 496 }, { resources: 501, roles: 20 }),
    stacks(
      { bytes: 900_000, bytesOfRoles: 895_000, roles: 360 }, { bytes: 1_143_600, bytesOfRoles: 1_139_000, roles: 450, indented: false },
    )),
  [unknownRule.id, [
    ...unknownRules(['drifts', 'zzz'], ['drift', 'lock-out']),
    ...unknownRules(['guardrail-house', 'guardrail-mouse'], [guardrail.id]),
    ...unknownRules(['guardrail-mouse'], ['drift']),
    ...keptSeverities([[guardrail.id, 'off']], [guardrail]),
  ]],
  [endedWaiver.id, judge([role(['A', 'B'], {
    waivers: [
      { rule: 'drift', reason, owner: 'Security team', until: '2026-12-31' },
      { rule: 'drift', permission: 'A', reason, until: '2026-12-31' }, { rule: 'drift', permission: 'B', reason, until: '2026-12-31' },
      { rule: 'drift', reason, until: 'spring' },
    ],
  })], { rules: [], today: '2027-01-01' })],
  [unusedWaiver.id, [
    ...waived({ rule: 'drift-', reason }, { rule: 'drift-', permission: 'A', reason }, { rule: 'drift-', reason, shared: true }),
    ...waived({ rule: binding.id, reason: ' ' }, { rule: binding.id, permission: 'A', reason }, { rule: binding.id, permission: 'B', reason }),
    ...waived({ rule: binding.id, reason, shared: true, acknowledged: true }),
    ...acknowledgedByIdAlone('warning', { reason }), ...acknowledgedByIdAlone('warning', {}), ...acknowledgedByIdAlone('error', {}),
  ]],
];
