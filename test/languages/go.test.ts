import { behavesAsInTypeScript } from './support/behaves-as-in-typescript';
import { goProject } from './support/go-project';

behavesAsInTypeScript(goProject);
