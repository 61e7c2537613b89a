import { awscdk } from 'projen';
import { configureBuild } from './projenrc/build';
import { configureCommands } from './projenrc/commands';
import { configureCommunity } from './projenrc/community';
import { configureDependencies, MINIMUM_AWS_CDK, MINIMUM_CONSTRUCTS } from './projenrc/dependencies';
import { configureGenerated } from './projenrc/generated';
import { configureLint } from './projenrc/lint';
import { configurePackage, IDENTITY, LANGUAGES } from './projenrc/package';
import { configureTests } from './projenrc/tests';

const project = new awscdk.AwsCdkConstructLibrary({
  ...IDENTITY,
  ...LANGUAGES,
  cdkVersion: MINIMUM_AWS_CDK,
  constructsVersion: MINIMUM_CONSTRUCTS,
});

configureDependencies(project);
configurePackage(project);
configureLint(project);
configureGenerated(project);
configureBuild(project);
configureTests(project);
configureCommands(project);
configureCommunity(project);

project.synth();
