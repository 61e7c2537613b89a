import { aiAgents } from './ai-agents';
import type { Call } from './call';
import { flowModules } from './flow-modules';
import { instances } from './instances';
import { integrations } from './integrations';
import { search } from './search';
import { securityProfileContents } from './security-profile-contents';
import { securityProfiles } from './security-profiles';
import { tags } from './tags';
import { users } from './users';

/** Each handler narrows the input to its own operation's. */
export type Handler = (call: Call<any>) => object | void;

/** What each operation of the model does. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...aiAgents,
  ...flowModules,
  ...instances,
  ...integrations,
  ...search,
  ...securityProfileContents,
  ...securityProfiles,
  ...tags,
  ...users,
};
