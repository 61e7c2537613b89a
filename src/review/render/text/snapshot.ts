import { personalDataIn } from '../../../formats/instance-snapshot';
import { countPeople } from '../../../roles/words';
import { peopleIn, type InstanceFacts } from '../../../rules/instance-facts';
import type { SnapshotReport } from '../../snapshot/snapshot';
import { count, HEADINGS } from '../vocabulary';

/** What a snapshot has, what could not be read, and what the catalog should learn from it. */
export function renderSnapshot({ facts, unlisted, file, unread }: SnapshotReport): string {
  const personalData = personalDataIn(facts.people ?? []);
  return [
    `${file} written: ${[count(facts.profiles?.length ?? 0, 'security profile'), ...holders(facts)].join(', ')}.`,
    ...(personalData === undefined ? [] : [personalData]),
    ...unread.map((reason) => `${HEADINGS.unread}: ${reason}`),
    ...(unlisted.length === 0 ? [] : [
      '',
      `${count(unlisted.length, 'permission')} of these profiles ${unlisted.length === 1 ? 'is' : 'are'} not in the catalog. In code, write each as Permission.custom('...').`,
      'Entries to complete and add to catalog/permissions:',
      ...unlisted.map(({ profiles, entry }) => `${JSON.stringify(entry, undefined, 2)}\n  held by ${profiles.join(', ')}`),
    ]),
  ].join('\n') + '\n';
}

function holders({ people, aiAgents }: InstanceFacts): string[] {
  return [
    ...(people ? [`${countPeople(peopleIn(people))} in ${count(people.length, 'combination')} of them`] : []),
    ...(aiAgents ? [count(aiAgents.length, 'AI agent')] : []),
  ];
}
