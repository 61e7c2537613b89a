import { Validations } from 'aws-cdk-lib';
import { AgentProfile, BreakGlassProfile } from '../../../src';
import { saidOf } from '../../profiles/support/synthesis';

test('every report tells of it, waived or not', () => {
  const { infos } = saidOf((stack, instance) => {
    const emergency = new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
    Validations.of(emergency).acknowledge({ id: 'cdk-connect-security-profiles:break-glass', reason: 'We know' });
  });
  expect(infos.filter((info) => info.includes('break-glass'))).toEqual([
    expect.stringContaining('it repairs users and security profiles when nobody else can anymore.'),
  ]);
  expect(infos.join()).not.toContain('Waived: We know');
});

test('a reason that ends with a period gets no second one', () => {
  const { infos } = saidOf((stack, instance) => void new BreakGlassProfile(stack, 'Emergency', {
    instance, securityProfileName: 'Emergency', reason: 'The night shift is alone.',
  }));
  expect(infos.join()).toContain(': The night shift is alone. ');
});

test.each([true, false])('held together with another role, it is an error', (fromIt) => {
  const { error } = saidOf((stack, instance) => {
    const emergency = new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: 'Emergency' });
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    (fromIt ? emergency : agent).addCompanions(fromIt ? agent : emergency);
  });
  expect(error).toContain('error break-glass · Stack/Emergency "Emergency"');
  expect(error).toContain('"Agent"');
});
