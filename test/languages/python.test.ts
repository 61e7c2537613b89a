import { behavesAsInTypeScript } from './support/behaves-as-in-typescript';
import { pythonProject } from './support/python-project';

behavesAsInTypeScript(pythonProject);
