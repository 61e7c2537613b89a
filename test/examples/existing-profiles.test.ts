import { testExample } from './support/example';
import { ExistingProfilesStack } from '../../examples/existing-profiles/existing-profiles-stack';

testExample(ExistingProfilesStack, 'ExistingProfiles', 'existing-profiles');
