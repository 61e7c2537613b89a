import { App } from 'aws-cdk-lib';
import { CenterStage } from './center-stage';
import { fleet } from './fleet';
import { RolesPipeline } from './roles-pipeline';
import { RolesStackSet } from './roles-stack-set';

const app = new App();
const centers = fleet(Number(app.node.tryGetContext('centers') ?? 200));
const env = { account: '111122223333', region: 'us-east-1' };

switch (app.node.tryGetContext('by') ?? 'stages') {
  case 'pipeline':
    new RolesPipeline(app, 'RolesPipeline', { env, centers });
    break;
  case 'stack-set':
    new RolesStackSet(app, 'RolesStackSet', { env, centers, codeBucketPrefix: 'example-roles-code' });
    break;
  default:
    centers.forEach((center) => new CenterStage(app, center));
}
