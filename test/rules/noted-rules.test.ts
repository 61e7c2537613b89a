import { defaultSettings, SETTING_RULES } from '../../src/applications/setting-rules';
import { aiAgentTools } from '../../src/profiles/ready/ai-agent-tools-rule';
import { breakGlass } from '../../src/profiles/ready/break-glass-rule';
import { profileTrial } from '../../src/profiles/trial/profile-trial-rule';
import { NOTED_RULES } from '../../src/rules/noted-rules';

test('every rule that a construct brings is known by its id', () => {
  const rules = [aiAgentTools, breakGlass, profileTrial, defaultSettings, ...SETTING_RULES];
  expect(rules.map(({ text }) => text.id).sort()).toEqual([...NOTED_RULES]);
});
