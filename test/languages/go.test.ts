import { behavesAsInTypeScript } from './support/behaves-as-in-typescript';
import { GoProject } from './support/go-project';

behavesAsInTypeScript(new GoProject());
