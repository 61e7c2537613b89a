import type { Construct } from 'constructs';
import { AgentProfile, RoutingPermissions, type ProfileProps } from '../../src';
import { rolesStack } from '../support/roles-app';
import { synthesize } from './support/synthesis';

interface TeamProps extends ProfileProps {
  readonly team: string;
}

/** A role of somebody's own, with the names that people give to their members. */
class TeamProfile extends AgentProfile {
  public readonly resource = 'resource';
  public readonly access = 'access';
  public readonly companions = 'companions';
  public readonly scopes = 'scopes';
  public readonly notes = 'notes';
  public readonly origin = 'origin';
  public readonly expected = 'expected';
  public readonly granted = 'granted';

  constructor(scope: Construct, id: string, private readonly props: TeamProps) {
    super(scope, id, { ...props, description: `Agents of ${props.team}` });
  }

  public get team(): string {
    return this.props.team;
  }

  public waivers(): string {
    return 'waivers';
  }
}

test('a subclass may name its own members as it likes', () => {
  const { app, stack, instance } = rolesStack();
  const profile = new TeamProfile(stack, 'Team', { instance, securityProfileName: 'Team', team: 'sales' });
  (profile as any).props = { team: 'support' };
  const copy = profile.saveAs(stack, 'Copy', { securityProfileName: 'Copy', additional: RoutingPermissions.QUEUES_VIEW });
  expect(copy.permissions.minus(profile.permissions).names).toEqual(['Queues.View']);
  expect([profile.team, profile.waivers()]).toEqual(['support', 'waivers']);
  expect(synthesize(app).error).toBeUndefined();
});
