import { readHookSettings, writeHookSettings } from '../../src/formats/hook-settings';
import { shippedPack } from '../../src/formats/shipped-packs';

const GUARDRAIL = {
  id: 'no-deletion', reason: 'Only operations deletes', forbidPermissions: ['Cases.Delete', 'Not.Catalogued'], forbidRisks: ['destructive' as const],
  exclusiveSets: [['Users.Edit'], ['SecurityProfiles.Edit']], waivable: true,
};
const WAIVER = { profile: 'Agent', stack: 'Center', rule: 'guardrail-no-deletion', permission: 'Cases.Delete', reason: 'Trial', owner: 'Quality', until: '2027-03-31' };

test('what was written is read', () => {
  const read = readHookSettings(writeHookSettings({
    strictness: 'strict', severities: { 'unknown-name': 'off' }, guardrails: [GUARDRAIL], waivers: [WAIVER, { profile: 'B', rule: 'empty-role', reason: 'New' }],
  }));

  expect(read).toMatchObject({ strictness: 'strict', severities: { 'unknown-name': 'off' }, waivers: [WAIVER, { profile: 'B', rule: 'empty-role', reason: 'New' }] });
  expect(read.guardrails.map(({ guardrail }) => guardrail)).toEqual([{ ...GUARDRAIL, scope: undefined }]);
});

test('what is as usual takes no room', () => {
  expect(writeHookSettings({ strictness: 'normal', severities: {}, guardrails: [], waivers: [] })).toBe('{"version":1}');
  expect(readHookSettings('{"version":1}')).toMatchObject({ guardrails: [], waivers: [] });
});

test.each(['privacy', 'payment-card-data', 'separation-of-duties'])('the pack %s fits into half of a function\'s environment, and keeps what it forbids', (name) => {
  const { guardrails } = shippedPack(name)!;
  const text = writeHookSettings({ guardrails, waivers: [] });

  expect(Buffer.byteLength(text)).toBeLessThan(2048);
  expect(readHookSettings(text).guardrails.map(({ guardrail }) => guardrail.forbidPermissions)).toEqual(
    guardrails.map(({ forbidPermissions = [] }) => [...forbidPermissions].sort()));
});

test.each([
  ['nothing', undefined], ['no JSON', '{'], ['another version', '{"version":2}'], ['a waiver without a rule', '{"version":1,"waivers":[{"profile":"A","reason":"x"}]}'],
  ['a guardrail that forbids nothing', '{"version":1,"guardrails":[{"id":"a","reason":"b"}]}'],
  ['permissions of a newer catalog', `{"version":1,"guardrails":[{"id":"a","reason":"b","permissions":"${Buffer.alloc(200, 255).toString('base64url')}"}]}`],
])('%s is refused', (_, text) => {
  expect(() => readHookSettings(text)).toThrow();
});
