import type { ListIntegrationAssociationsRequest, ListIntegrationAssociationsResponse } from '@aws-sdk/client-connect';
import type { Call } from './call';

export const integrations = {
  ListIntegrationAssociations(call: Call<ListIntegrationAssociationsRequest>): ListIntegrationAssociationsResponse {
    const { IntegrationType, IntegrationArn } = call.input;
    const instance = call.instance();
    const matching = instance.integrations.filter(({ type, integrationArn }) =>
      (IntegrationType ?? type) === type && (IntegrationArn ?? integrationArn) === integrationArn);

    const { items, NextToken } = call.page(matching);
    return {
      IntegrationAssociationSummaryList: items.map((integration) => ({
        IntegrationAssociationId: integration.id,
        IntegrationAssociationArn: integration.arn,
        InstanceId: instance.id,
        IntegrationType: integration.type,
        IntegrationArn: integration.integrationArn,
        LastModifiedTime: new Date(integration.lastModifiedTime),
        LastModifiedRegion: instance.region,
      })),
      NextToken,
    };
  },
};
