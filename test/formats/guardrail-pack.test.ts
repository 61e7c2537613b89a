import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_SCHEMA, readPack } from '../../src/formats/guardrail-pack';
import type { InputError } from '../../src/formats/input-error';
import { PACK_NAMES, shippedPack } from '../../src/formats/shipped-packs';
import { dangerousAbilities } from '../../src/permissions/catalog/abilities';

const PACKS = join(__dirname, '..', '..', 'packs');

const pack = (guardrails: unknown, more: object = {}) => JSON.stringify({ schema: PACK_SCHEMA, title: 'House rules', guardrails, ...more });
function flawsOf(text: string): string {
  try {
    readPack(text, 'house.json');
    return '';
  } catch (error) {
    const { message, output } = error as InputError;
    return [message, ...(output === undefined ? [] : [output])].join('\n');
  }
}

const GOOD = { id: 'no-export', reason: 'data stays here', forbidPermissions: ['Cases.Export'] };

test('guardrails are read, their names sorted and each once', () => {
  expect(readPack(pack([{ ...GOOD, forbidPermissions: ['Cases.Export', 'Cases.Delete', 'Cases.Export'], waivable: true }]), 'house.json')).toEqual({
    title: 'House rules',
    guardrails: [{ ...GOOD, forbidPermissions: ['Cases.Delete', 'Cases.Export'], waivable: true }],
  });
});

test('all that is wrong is said at once, with what was probably meant', () => {
  const text = pack([
    { id: 'No Export', reason: 'data stays here', forbidPermissions: ['Cases.Export'] },
    { id: 'misspelt', reason: 'so', forbidPermissions: ['Case.Export'] },
    { id: 'half', reason: '', exclusiveSets: 'Cases.View', forbid: [] },
    { id: 'one-set', reason: 'so', exclusiveSets: [['Cases.View']] },
    { id: 'risky', reason: 'so', forbidRisks: ['danger'] },
    'nothing', GOOD, GOOD,
  ], { owner: 'me' });
  expect(flawsOf(text)).toBe([
    'house.json has guardrails that cannot be kept, 10 things are wrong:',
    '- The file has "owner", which means nothing. It can have schema, title, about and guardrails.',
    '- Guardrail "No Export": the id is not in kebab case. Use lower-case letters, digits and single hyphens, such as no-user-admin.',
    '- The guardrail "misspelt" names the permission "Case.Export", which the catalog does not have. Did you mean Cases.Export?',
    '- The guardrail "half" has "forbid", which means nothing. It can have id, reason, forbidPermissions, forbidRisks, exclusiveSets and waivable.',
    '- "exclusiveSets" of guardrail "half" is "Cases.View"; it must be a list.',
    '- "reason" of guardrail "half" is ""; it must be a text.',
    '- Guardrail "one-set": exclusiveSets has 1 set. Give at least 2: one set can be combined with nothing.',
    '- Guardrail "risky": forbidRisks has danger. Allowed are privilege-escalation, sensitive-data, destructive, service-affecting and monitoring.',
    '- The guardrail 6 is "nothing"; it must be an object.',
    '- Two guardrails have the id "no-export". Give each its own.',
  ].join('\n'));
});

test.each([
  ['{}', 'house.json has no guardrails that this version can read: its "schema" is nothing, expected "connect-profiles/guardrails/1".'],
  ['[', 'house.json is not JSON'],
  [pack({}), '"guardrails" of the file is an object; it must be a list.'],
  [pack([GOOD], { title: 3 }), '"title" of the file is 3; it must be a text.'],
  [pack([{ ...GOOD, waivable: 'yes' }]), '"waivable" of guardrail "no-export" is "yes"; it must be true or false.'],
  [pack([{ ...GOOD, forbidPermissions: [1] }]), '"forbidPermissions" of guardrail "no-export" is a list with more than texts; it must be a list of texts.'],
])('what is no such file is refused: %s', (text, message) => {
  expect(flawsOf(text)).toContain(message);
});

describe('the packs of the library', () => {
  const abilityOf = (id: string) => dangerousAbilities.find((ability) => ability.id === id)!.permissions;
  const guardrails = PACK_NAMES.flatMap((name) => shippedPack(name)!.guardrails);

  test('are what their files say', () => {
    expect(readdirSync(PACKS).sort()).toEqual(PACK_NAMES.map((name) => `${name}.json`));
    PACK_NAMES.forEach((name) => expect(shippedPack(name)).toEqual(readPack(readFileSync(join(PACKS, `${name}.json`), 'utf8'), name)));
  });

  test('can be used together', () => {
    expect(new Set(guardrails.map(({ id }) => id)).size).toBe(guardrails.length);
  });

  test('mean all permissions that let people do it where they are about giving access, or about conversations in full', () => {
    for (const ability of ['give-access', 'unredacted-conversations'].map(abilityOf)) {
      const sets = guardrails.flatMap(({ exclusiveSets = [] }) => exclusiveSets);
      const whole = sets.filter((set) => set.filter((name) => ability.includes(name)).length > ability.length / 2 && set.length > 3);
      expect(whole.length).toBeGreaterThan(1);
      whole.forEach((set) => expect(set).toEqual(ability));
    }
  });

  test('are found by their names alone', () => {
    expect(shippedPack('constructor')).toBeUndefined();
  });
});
