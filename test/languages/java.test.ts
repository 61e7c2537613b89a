import { behavesAsInTypeScript } from './support/behaves-as-in-typescript';
import { javaProject } from './support/java-project';

behavesAsInTypeScript(javaProject);
