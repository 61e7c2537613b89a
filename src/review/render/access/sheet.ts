import { breachPhrase, filingLines, unknownPhrase, wordingOf } from './words';
import { asSentence } from '../../../roles/words';
import { unassigned, type AccessReport, type Holder, type ReviewedProfile } from '../../access/access-report';

type Lines = readonly (readonly string[])[];

/** What whoever signs fills in. */
const TO_SIGN = ['Decision', 'Reviewer', 'Date', 'Remark'];

const HEAD = ['Holder', 'Kind of holder', 'People', 'Holds', 'To decide', 'Item', 'Dangerous abilities', 'Details', ...TO_SIGN, 'ID of item', 'ID of AI agent', 'Snapshot SHA-256'];

/** Something to decide on: what it is, its name, what is dangerous about it, and what else there is to know. */
interface Item {
  readonly cells: readonly string[];
  readonly id?: string;
}

/**
 * A review as a sheet to sign, in parts: a line for everything that somebody is to decide on, which is each violation of a guardrail and
 * each profile, of each person, or, where people have no names, of each combination of profiles. The first is for the review as a whole.
 */
export function* sheetOf(report: AccessReport): Iterable<Lines> {
  const blank = TO_SIGN.map(() => '');
  const line = (holder: readonly string[], { cells, id = '' }: Item, agent = '') => [...holder, ...cells, ...blank, id, agent, report.filing.digest];
  const filed = filingLines(report).map(([title, text]) => `${title}: ${text}`).join('; ');
  yield [HEAD, line(['everybody', '', String(report.people ?? ''), ''], { cells: ['the review as a whole', '', '', filed] })];
  for (const holder of report.holders) {
    const items = itemsOf(holder);
    yield namesIn(holder).flatMap(([name, kind, people]) => items.map((item) => (
      line([name, kind, people, holder.title], item, holder.aiAgent))));
  }
  yield unassigned(report).map((profile) => line(['nobody', '', '0', ''], profileItem(profile)));
}

/** Each person by name, or all of a combination in one line. */
function namesIn({ names, people, aiAgent, title }: Holder): [name: string, kind: string, people: string][] {
  if (aiAgent !== undefined) {
    return [[`AI agent with ${title}`, 'AI agent', '']];
  }
  return names ? names.map((name) => [name, 'person', '1']) : [[title, 'combination of profiles', String(people)]];
}

/** What there is to decide on, the gravest first. */
function itemsOf({ profiles, breaches, unknown }: Holder): Item[] {
  return [
    ...breaches.map((breach): Item => ({
      cells: [
        breach.waivers.length === 0 ? 'violated guardrail' : 'accepted violation', asSentence(breach.guardrail.reason), '',
        breachPhrase(breach, Infinity),
      ],
      id: breach.guardrail.id,
    })),
    ...[...profiles].sort((a, b) => b.abilities.length - a.abilities.length).map(profileItem),
    ...(profiles.length + unknown.length === 0 ? [{ cells: ['no profile', '', '', 'can do nothing'] }] : []),
    ...(unknown.length === 0 ? [] : [{ cells: ['could not be determined', 'everything else', '', unknownPhrase(unknown)] }]),
  ];
}

function profileItem({ id, name, marks, abilities }: ReviewedProfile): Item {
  const permissions = [...new Set(abilities.flatMap((one) => one.permissions))].map(wordingOf).sort();
  return { cells: ['profile', name, abilities.map(({ ability }) => ability.title).join('; '), [...marks, ...permissions].join('; ')], id };
}
