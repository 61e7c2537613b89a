import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogNames } from '../../src/permissions/catalog';
import { inLanguage, languageOf, type Language } from '../../src/roles/languages';

const AGENTS = { TypeScript: undefined, Python: 'Python/3.12.1', Java: 'Java/17.0.2', CSharp: 'DotNet/8.0.1/.NETCoreApp,Version=v6.0/1.0.0.0', Go: 'go1.22' };

const LANGUAGES = Object.entries(AGENTS).map(([name, agent]) => [name, languageOf(agent)] as const);

/** What jsii makes of the examples, in all languages. */
const PAGE = readFileSync(join(__dirname, '..', '..', 'docs', 'languages.md'), 'utf8').replace(/\s+/g, '');

/** Every form of code that fixes have, as the examples have it. */
const written = (language: Language) => [
  language.given('additional', language.call(
    'PermissionSet', 'of', language.constant('AnalyticsPermissions', 'HISTORICAL_METRICS_ACCESS'), language.constant('UsersPermissions', 'USERS_VIEW'))),
  language.given('permissions', `${language.call('PermissionSet', 'of', language.constant('CasesPermissions', 'CASES_VIEW'))}${language.method('withDependencies')}`),
  language.call('Permission', 'custom', language.text('Forecasts.Share')),
  language.constant('ProfileRule', 'DRIFT'),
];

test.each(LANGUAGES)('code is written as jsii writes it in %s', (_, language) => {
  const missing = written(language).filter((code) => !PAGE.includes(code.replace(/\s+/g, '').replace(/'/g, language === LANGUAGES[0]![1] ? '\'' : '"')));
  expect(missing).toEqual([]);
});

test.each(LANGUAGES)('a list with one object is written as a program in %s has it', (_, language) => {
  expect(language.listOf('Waiver', [['rule', language.constant('ProfileRule', 'DRIFT')], ['reason', language.text('<reason>')]])).toMatchSnapshot();
});

test('what Python reserves gets an underscore', () => {
  expect(languageOf('Python/3.12').given('except', 'A')).toBe('except_=A');
  expect(languageOf('Java/17').given('except', 'A')).toBe('.except(A)');
});

test('in Node.js, and in a language that nobody has heard of, it is TypeScript', () => {
  expect([undefined, '', 'Ruby/4'].map((agent) => languageOf(agent).name('heldTogetherWith'))).toEqual(['heldTogetherWith', 'heldTogetherWith', 'heldTogetherWith']);
});

test.each([
  ['name the other role in heldTogetherWith', 'name the other role in held_together_with'],
  ['remove it from except, or name there what was meant', 'remove it from except_, or name there what was meant'],
  ['except takes away Cases.View', 'except_ takes away Cases.View'],
  ['remove validation.enabled', 'remove validation.enabled'],
  ['with validation.lockOutReason and a reason', 'with validation.lock_out_reason and a reason'],
  ['call useAsDefault() without a profile', 'call use_as_default() without a profile'],
  ['with SecurityProfile.fromSecurityProfileAttributes()', 'with SecurityProfile.from_security_profile_attributes()'],
  ['remove AiAgentTool.KNOWLEDGE from the tools', 'remove AiAgentTool.KNOWLEDGE from the tools'],
])('sentences have the words of Python: %s', (sentence, said) => {
  expect(inLanguage(sentence, languageOf('Python/3.12'))).toBe(said);
});

test.each([
  ['name the other role in heldTogetherWith', 'name the other role in HeldTogetherWith'],
  ['with SecurityProfile.fromSecurityProfileAttributes()', 'with connectsecurityprofiles.SecurityProfile_FromSecurityProfileAttributes()'],
  ['remove AiAgentTool.KNOWLEDGE from the tools', 'remove connectsecurityprofiles.AiAgentTool_KNOWLEDGE() from the tools'],
  ['add Permission.custom(\'A\')', 'add connectsecurityprofiles.Permission_Custom(\'A\')'],
])('sentences have the words of Go: %s', (sentence, said) => {
  expect(inLanguage(sentence, languageOf('go1.22'))).toBe(said);
});

test('what is no code stays as it is in every language', () => {
  const words = [...catalogNames, 'CloudFormation', 'the role "heldTogetherWith"', 'docs/scale.md', 'AWS::Connect::SecurityProfile', 'ListSecurityProfiles failed.'];
  const changed = LANGUAGES.flatMap(([, language]) => words.filter((word) => inLanguage(word, language) !== word));
  expect(changed).toEqual([]);
});
