import { DescribeContactFlowModuleCommand, ListContactFlowModulesCommand } from '@aws-sdk/client-connect';
import { useEmulator } from '../use-emulator';

const use = useEmulator();

test('flow modules are listed by state and described', async () => {
  const { id: InstanceId, flowModules } = use.emulator.addInstance({
    flowModules: [{ name: 'Refund' }, { name: 'Lookup', externalInvocation: false, state: 'ARCHIVED' }],
  });
  const namesOf = async (ContactFlowModuleState?: 'ACTIVE' | 'ARCHIVED') => {
    const page = await use.client.send(new ListContactFlowModulesCommand({ InstanceId, ContactFlowModuleState }));
    return page.ContactFlowModulesSummaryList?.map(({ Name }) => Name);
  };

  expect(await namesOf()).toEqual(['Refund', 'Lookup']);
  expect(await namesOf('ARCHIVED')).toEqual(['Lookup']);
  const lookup = new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId: flowModules[1].id });
  const { ContactFlowModule } = await use.client.send(lookup);
  expect(ContactFlowModule).toMatchObject({
    Name: 'Lookup', State: 'ARCHIVED', Status: 'PUBLISHED', ExternalInvocationConfiguration: { Enabled: false },
  });
});

test('an unknown flow module is not found', async () => {
  const { id: InstanceId } = use.emulator.addInstance();

  await expect(use.client.send(new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId: 'nothing' })))
    .rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
