import { parseDocument } from 'yaml';
import { FAIL_ON, type Config, type ConfiguredWaiver } from './config';
import { field, FLAG, listOf, mapOf, objectOf, oneOf, problem, required, shown, TEXT, type Field } from './fields';
import { InputError } from '../../formats/input-error';
import { isCatalogued } from '../../permissions/catalog/names';
import { nearest } from '../../permissions/nearest';
import { PermissionRisk } from '../../permissions/permission-risk';
import { isDay } from '../../roles/waiver-terms';
import { count, list } from '../../roles/words';
import { DEFAULT_SEVERITIES } from '../../rules/default-severities';
import { isGuardrail } from '../../rules/guardrail-id';
import { guardrailRule, type Guardrail } from '../../rules/guardrails';
import { RuleSeverity } from '../../rules/rule-severity';
import { Strictness } from '../../rules/strictness';

const RULE = oneOf('a rule', Object.keys(DEFAULT_SEVERITIES), isGuardrail);

const SEVERITY = oneOf('a severity', Object.values(RuleSeverity));

/** A misspelled one would forbid nothing. */
const PERMISSION: Field<string> = (value, place) => {
  if (typeof value === 'string' && isCatalogued(value)) {
    return value;
  }
  const near = typeof value === 'string' ? nearest(value) : [];
  return problem(place, `is ${shown(value)}, which is not a permission. ${
    near.length === 0 ? 'docs/permissions.md lists them all.' : `Did you mean ${list(near, 'or')}?`}`);
};

const PERMISSIONS = listOf(PERMISSION, 'permissions');

const WAIVER = objectOf<ConfiguredWaiver>({
  profile: required(TEXT),
  stack: TEXT,
  rule: required(RULE),
  // What a rule says of names that the catalog does not have can be waived as well.
  permissions: listOf(TEXT, 'permissions'),
  reason: required(TEXT),
  owner: TEXT,
  until: field(isDay, 'the last day on which the waiver holds as year, month and day, such as 2027-03-31'),
});

const GUARDRAIL_FIELDS = objectOf<Guardrail>({
  id: required(TEXT),
  reason: required(TEXT),
  scope: TEXT,
  forbidPermissions: PERMISSIONS,
  forbidRisks: listOf(oneOf('a risk', Object.values(PermissionRisk)), 'risks'),
  exclusiveSets: listOf(PERMISSIONS, 'lists of permissions'),
  waivable: FLAG,
});

/** What is wrong with its parts is said of them; the rest only the rule that keeps it knows. */
const GUARDRAIL: Field<Guardrail> = (value, place) => {
  const before = place.problems.length;
  const guardrail = GUARDRAIL_FIELDS(value, place);
  if (guardrail === undefined || place.problems.length > before) {
    return undefined;
  }
  try {
    return guardrailRule(guardrail).guardrail;
  } catch (error) {
    return problem(place, `is no guardrail. ${(error as Error).message}`);
  }
};

const failOn = (command: keyof typeof FAIL_ON) => listOf<string>(oneOf('what this command can fail on', FAIL_ON[command]), 'texts');

/** A pack of guardrails by its name or its file, or a guardrail. */
const PACK_OR_GUARDRAIL: Field<string | Guardrail> = (value, place) => (typeof value === 'string' ? TEXT(value, place) : GUARDRAIL(value, place));

/** A file as somebody wrote it. */
interface Written extends Omit<Config, 'guardrails' | 'packs'> {
  readonly $schema?: string;
  readonly guardrails?: readonly (string | Guardrail)[];
}

const CONFIG = objectOf<Written>({
  $schema: TEXT,
  app: TEXT,
  synth: TEXT,
  snapshots: listOf(TEXT, 'files'),
  failOn: objectOf({ report: severityOf('report'), check: severityOf('check'), diff: failOn('diff'), drift: failOn('drift') }),
  strictness: oneOf('a strictness', Object.values(Strictness)),
  severities: mapOf(RULE, SEVERITY, 'rules and their severities'),
  waivers: listOf(WAIVER, 'waivers'),
  guardrails: uniqueById(listOf(PACK_OR_GUARDRAIL, 'guardrails')),
});

/** One severity is enough for commands that judge: it stands for all above it. */
function severityOf(command: 'report' | 'check'): Field<readonly string[]> {
  const severity = oneOf('what this command can fail on', FAIL_ON[command]);
  return (value, place) => {
    const read = severity(value, place);
    return read === undefined ? undefined : [read];
  };
}

function uniqueById(guardrails: Field<readonly (string | Guardrail)[]>): Field<readonly (string | Guardrail)[]> {
  return (value, place) => {
    const read = guardrails(value, place);
    const ids = read?.map((one) => (typeof one === 'string' ? one : one.id)) ?? [];
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
      .forEach((id) => problem(place, `has more than one "${id}". Give each an ID of its own, and each pack once.`));
    return read;
  };
}

/**
 * What a configuration file says.
 *
 * @param source what people call the file
 * @throws InputError with everything that is wrong with it
 */
export function readConfig(text: string, source: string): Config {
  const problems: string[] = [];
  const { $schema: _, guardrails, ...config } = CONFIG(parse(text, source), { path: '', problems }) ?? {};
  if (problems.length > 0) {
    throw new InputError(`${source} has ${count(problems.length, 'error')}; docs/cli.md describes the configuration file:`,
      problems.map((one) => `  ${one}`).join('\n'));
  }
  const packs = guardrails?.filter((one) => typeof one === 'string');
  return {
    ...config,
    ...(guardrails && { guardrails: guardrails.filter((one) => typeof one !== 'string') }),
    ...(packs && packs.length > 0 && { packs }),
  };
}

/** JSON is YAML as well, and an empty file says nothing. */
function parse(text: string, source: string): unknown {
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    throw new InputError(`${source} is neither JSON nor YAML (${error.message.split('\n')[0]!.replace(/:$/, '')}).`);
  }
  try {
    return document.toJS() ?? {};
  } catch (failure) {
    throw new InputError(`${source} cannot be read as YAML (${(failure as Error).message}).`);
  }
}
