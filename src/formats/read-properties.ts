import { mapOf } from './shapes';
import { CATALOG_VERSION, readArns, type ExpectedProfile, type ValidationRequest } from './validation-request';
import { decode } from '../permissions/compact';
import { readAccess } from '../roles/access';
import type { ValueReader } from '../roles/access/form';
import { isSeverityOverride, isStrictness, type SeverityOptions } from '../rules/severity';

/** A request as far as it could be read, and a sentence for every part that could not. */
export interface ReadRequest {
  readonly request: ValidationRequest;
  /** Logical ids of the profiles that could not be read. */
  readonly unread: readonly string[];
  /** Whether the profiles are numbered as this function numbers permissions; otherwise it can judge none of them. */
  readonly legible: boolean;
  readonly problems: readonly string[];
}

/**
 * Reads the properties as CloudFormation delivers them: whatever was a number or a boolean is a string by then. Never throws;
 * what is not understood is left out and said, because an odd property must not end in silence.
 */
export function readProperties(value: unknown): ReadRequest {
  const problems: string[] = [];
  const properties = record(value);
  const legible = properties.Catalog === undefined || properties.Catalog === CATALOG_VERSION;
  if (!legible) {
    problems.push(`Catalog is ${inWords(properties.Catalog)}; this function reads ${CATALOG_VERSION}. `
      + 'Deploy with the function of the same package version.');
  }
  const details = record(properties.Details);
  const given = record(properties.Profiles);
  const holders = record(properties.HeldBy);
  const profiles = Object.entries(given).flatMap(([id, text]): [string, ExpectedProfile][] => {
    // Of profiles that are numbered otherwise the name alone: what they request beside permissions has no numbers.
    const profile = legible ? readProfile(id, text, problems) : { name: (string(text) ?? '').split(':')[0], permissions: [] };
    return profile ? [[id, {
      ...profile,
      access: Object.hasOwn(details, id) ? readAccess('request', details[id], ACCESS) : undefined,
      heldBy: Object.hasOwn(holders, id) ? stringList(holders[id]) : undefined,
    }]] : [];
  });
  const request: ValidationRequest = {
    instanceArn: string(properties.InstanceArn) ?? '',
    profiles: mapOf(profiles),
    severities: readSeverities(properties, '', problems),
    profileSeverities: mapOf(Object.entries(record(properties.ProfileSeverities))
      .map(([id, severities]) => [id, readSeverities(record(severities), ` of profile ${id}`, problems)])),
    waivers: mapOf(Object.entries(record(properties.Waivers)).map(([id, rules]) => [id, stringList(rules)])),
    lockOutReason: string(properties.LockOutReason),
    countsPeople: isTrue(properties.CountPeople),
    everyDeployment: string(properties.EveryDeployment),
    write: isTrue(properties.Write),
    arns: strings(readArns(properties.Arns, given), (arn): arn is string => arn !== ''),
    kept: string(properties.Kept),
  };
  const unread = Object.keys(given).filter((id) => !legible || !request.profiles[id]);
  return { request, unread, legible, problems };
}

function readProfile(id: string, text: unknown, problems: string[]): ExpectedProfile | undefined {
  const colon = typeof text === 'string' ? text.indexOf(':') : -1;
  if (typeof text !== 'string' || colon < 1) {
    problems.push(`Profile ${id} is ${inWords(text)}; it must be its name, a colon and its permission set. It was not checked.`);
    return undefined;
  }
  const name = text.slice(0, colon);
  try {
    const { names, unknownNumbers } = decode(text.slice(colon + 1));
    if (unknownNumbers.length > 0) {
      problems.push(`Profile ${id} "${name}" holds ${unknownNumbers.length} permissions that this function's catalog does not number: ${unknownNumbers.join(', ')}. They were not checked.`);
    }
    return { name, permissions: names, isPartlyRead: unknownNumbers.length > 0 || undefined };
  } catch {
    problems.push(`The permission set of profile ${id} "${name}" could not be read. It was not checked.`);
    return undefined;
  }
}

const ACCESS: ValueReader = {
  text: string,
  // What is listed was requested, an empty text too.
  item: (value) => (typeof value === 'string' ? value : undefined),
  items: (value) => (Array.isArray(value) ? value : []),
};

function readSeverities({ Strictness, Rules }: Record<string, unknown>, whose: string, problems: string[]): SeverityOptions {
  const isUnderstood = isStrictness(Strictness);
  if (Strictness !== undefined && !isUnderstood) {
    problems.push(`Strictness${whose} is ${inWords(Strictness)}; it must be strict, normal or lenient. normal was used.`);
  }
  return { strictness: isUnderstood ? Strictness : 'normal', severities: strings(Rules, isSeverityOverride) };
}

function strings<T extends string>(value: unknown, keep: (text: string) => text is T): Record<string, T> {
  return mapOf(Object.entries(record(value)).flatMap(([key, text]) => typeof text === 'string' && keep(text) ? [[key, text] as const] : []));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {};
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function inWords(value: unknown): string {
  if (typeof value === 'string') {
    return `"${value.slice(0, 60)}"`;
  }
  return value === undefined ? 'missing' : `a ${Array.isArray(value) ? 'list' : typeof value}`;
}
