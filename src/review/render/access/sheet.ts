import { breachPhrase, namesOf, unknownPhrase, wordingOf } from './words';
import { unassigned, type AccessReport, type Holder } from '../../access/access-report';
import { titleOf } from '../../access/holders';

/** What whoever signs fills in. */
const TO_SIGN = ['Decision', 'Reviewer', 'Date', 'Remark'];

const HEAD = ['Instance', 'Recorded', 'Reviewed', 'Snapshot SHA-256', 'Holder', 'Kind of holder', 'People', 'Holds', 'What', 'Item', 'Given by', 'Details', ...TO_SIGN];

/**
 * A review as a sheet to sign: a line for everything that somebody is to decide on, which is each profile and each dangerous ability of
 * each person, or, where people have no names, of each combination of profiles; and each violation of a guardrail.
 */
export function sheetOf(report: AccessReport): string[][] {
  const { instance, taken = '', reviewed, digest } = report.filing;
  const blank = TO_SIGN.map(() => '');
  const line = (cells: readonly string[]) => [instance, taken, reviewed, digest, ...cells, ...blank];
  return [
    HEAD,
    ...report.holders.flatMap((holder) => {
      const items = itemsOf(holder);
      return namesIn(holder).flatMap(([name, kind, people]) => items.map((item) => line([name, kind, people, titleOf(holder), ...item])));
    }),
    ...unassigned(report).map(({ name, marks, abilities }) => line([
      'nobody', '', '0', '', 'profile', name, '', [...marks, ...abilities.map(({ ability }) => ability.title)].join(', '),
    ])),
  ];
}

/** Each person by name, or all of a combination in one line. */
function namesIn(holder: Holder): [name: string, kind: string, people: string][] {
  const { names, people, aiAgent } = holder;
  if (aiAgent !== undefined) {
    return [[aiAgent, 'AI agent', '']];
  }
  return names ? names.map((name) => [name, 'person', '1']) : [[titleOf(holder), 'combination of profiles', String(people)]];
}

/** What there is to decide on: kind, name, where it comes from, and what there is to know of it. */
function itemsOf({ profiles, abilities, breaches, unknown }: Holder): [what: string, item: string, by: string, details: string][] {
  return [
    ...breaches.map((breach): [string, string, string, string] => (
      ['violated guardrail', breach.guardrail.id, namesOf(breach.by, Infinity), `${breachPhrase(breach)}. ${breach.guardrail.reason}`])),
    ...abilities.map(({ ability, by }): [string, string, string, string] => ['dangerous ability', ability.title, namesOf(by, Infinity), [...new Set(by
      .flatMap((profile) => profile.abilities.find((one) => one.ability === ability)!.permissions))].sort().map(wordingOf).join(', ')]),
    ...profiles.map(({ name, marks }): [string, string, string, string] => ['profile', name, '', marks.join(', ')]),
    ...(unknown.length === 0 ? [] : [['could not be determined', 'everything else', '', unknownPhrase(unknown)] as [string, string, string, string]]),
  ];
}
