export { ConnectEmulator, type ConnectEmulatorOptions } from './connect-emulator';
export type { Role, RoleOf, Statement } from './iam/role';
export type { Fault, Injection } from './server/faults';
export type { RecordedRequest } from './server/recorder';
export type { Rate, Rates } from './server/throttle';
export type { Caller, Snapshot } from './state/connect-state';
export type { Instance } from './state/instance';
export type { AiAgentOptions, FlowModuleOptions, HierarchyGroupOptions, InstanceOptions, IntegrationOptions, ProfileOptions, UserOptions } from './state/instance-options';
export type { AiAgentRecord, SecurityProfileRecord, UserRecord } from './state/records';
