import { behavesAsInTypeScript } from './support/behaves-as-in-typescript';
import { TypeScriptProject } from './support/typescript-project';

behavesAsInTypeScript(new TypeScriptProject());
