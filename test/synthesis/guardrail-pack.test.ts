import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { GuardrailPack, ProfileRules, SecurityProfile, PermissionSet, RecordingsPermissions, UsersPermissions } from '../../src';
import { PACK_SCHEMA } from '../../src/formats/guardrail-pack';
import { temporaryDirectory } from '../review/support/temporary';
import { rolesStack } from '../support/roles-app';

const folder = temporaryDirectory();

function administrators() {
  const { app, stack, instance } = rolesStack();
  new SecurityProfile(stack, 'Administrators', {
    instance,
    securityProfileName: 'Administrators',
    permissions: PermissionSet.of(UsersPermissions.USERS_EDIT_PERMISSION, RecordingsPermissions.CALL_RECORDINGS_UNREDACTED_ACCESS)
      .withDependencies(),
    privilegeReason: 'They run the contact center',
  });
  return { app, stack };
}

function fileWith(guardrails: unknown): string {
  const path = join(folder.path, 'house.json');
  writeFileSync(path, JSON.stringify({ schema: PACK_SCHEMA, title: 'House rules', guardrails }));
  return path;
}

test('the guardrails of a pack limit the roles of a scope, each with its reason', () => {
  const { app, stack } = administrators();
  const rules = ProfileRules.of(stack).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);
  expect(rules.map(({ id }) => id)).toContain('guardrail-duties-access-and-conversations');
  expect(() => app.synth()).toThrow(/error guardrail-duties-access-and-conversations .*\n.*[^]*Whoever gives access does not use it/);
});

test('they are of no other scope', () => {
  const { app } = administrators();
  ProfileRules.of(new Stack(app, 'Other')).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);
  expect(() => app.synth()).not.toThrow();
});

test('a file of an organization is a pack', () => {
  const { app } = administrators();
  const pack = GuardrailPack.fromFile(fileWith([{ id: 'no-hearing', reason: 'Nobody hears calls', forbidPermissions: ['CallRecordings.Unredacted.Access'] }]));
  expect(pack.title).toBe('House rules');
  ProfileRules.of(app).addGuardrails(pack);
  expect(() => app.synth()).toThrow(/guardrail-no-hearing/);
});

test('what is wrong in a file is said at once', () => {
  expect(() => GuardrailPack.fromFile(fileWith([{ id: 'A', reason: 'so', forbidPermissions: ['Cases.View'] }, { id: 'b', forbidPermissions: ['Cases.View'] }])))
    .toThrow(/2 things are wrong: - Guardrail "A": .* - "reason" of guardrail "b" is nothing/);
});

test('a pack that is there already, and what is no pack, is refused', () => {
  const { app } = administrators();
  ProfileRules.of(app).addGuardrails(GuardrailPack.PRIVACY);
  expect(() => ProfileRules.of(app).addGuardrails(GuardrailPack.PRIVACY)).toThrow('A rule "guardrail-privacy-export" already exists');
  expect(() => ProfileRules.of(app).addGuardrails('privacy' as never)).toThrow('The pack of the rules of the app is the text "privacy". Give a pack, such as GuardrailPack.SEPARATION_OF_DUTIES');
});
