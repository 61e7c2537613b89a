import { byInstance, type KnownInstance } from './instances';
import type { PlacedFinding } from './report-base';
import type { ReviewedApp } from './reviewed-app';
import { holding } from '../../roles/words';
import { holdersOfProfiles, type InstanceFacts } from '../../rules/instance-facts';

/** How many people hold each role, by `Role.id`: those of which the instance has a profile, where somebody counted. */
export function peopleByRole(known: readonly KnownInstance[]): ReadonlyMap<string, number> {
  return new Map(known.flatMap(({ facts, roles }) => {
    const counts = holdersOfProfiles(facts);
    const byName = new Map(facts.profiles?.map(({ name, id }) => [name, counts?.get(id)]));
    return roles.flatMap(({ role }): [string, number][] => {
      const people = role.name === undefined ? undefined : byName.get(role.name);
      return people === undefined ? [] : [[role.id, people]];
    });
  }));
}

/** The same of an app, by the instances that something is known of. */
export function peopleOfApp(app: ReviewedApp, known: readonly InstanceFacts[]): ReadonlyMap<string, number> {
  return peopleByRole(byInstance(app, known).knownInstances);
}

/** Findings, with how many people hold the roles that they are about. A finding that says already whom it reaches stays as it is. */
export function withPeople(findings: readonly PlacedFinding[], byRole: ReadonlyMap<string, number>): PlacedFinding[] {
  return findings.map((finding) => {
    const people = finding.people === undefined ? byRole.get(finding.role ?? '') : undefined;
    return people === undefined ? finding : { ...finding, people, message: `${finding.message} ${holding(people, 'the profile')}.` };
  });
}
