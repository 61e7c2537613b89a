import { App } from 'aws-cdk-lib';
import { PermissionGroupsStack } from './permission-groups-stack';

const app = new App();
new PermissionGroupsStack(app, 'PermissionGroups', {
  instanceArn: app.node.tryGetContext('instanceArn') ?? 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555',
});
