import { behavesAsInTypeScript } from './support/behaves-as-in-typescript';
import { JavaProject } from './support/java-project';

behavesAsInTypeScript(new JavaProject());
