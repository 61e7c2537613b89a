import { ProfileSettings, SupervisorProfile } from '../../../src';
import { DESK, LISTEN } from '../../applications/support/desk';
import { saidOfSettings } from '../../applications/support/said-of-settings';
import { saidOf } from '../../profiles/support/synthesis';

const bypassed = (infos: string[]) => infos.filter((info) => info.includes('setting-bypassed'));

test('what is withheld and open in Connect is told', () => {
  expect(bypassed(saidOfSettings([]).infos)).toEqual([expect.stringMatching(/^"Listen in" .* ManagerListenIn /)]);
  expect(bypassed(saidOfSettings([LISTEN.on()]).infos)).toEqual([]);
});

test('two applications of one role are judged both', () => {
  const { infos } = saidOf((stack, instance) => {
    const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' });
    ['First', 'Second'].forEach((id) => new ProfileSettings(stack, id, { definition: DESK, parameterPrefix: `/${id}` }).assign(supervisor));
  });
  expect(bypassed(infos)).toHaveLength(2);
});
