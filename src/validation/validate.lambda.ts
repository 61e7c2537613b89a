export { ConnectApi } from './connect-api';
export { CloudFormationApi } from './handler/cloudformation-api';
