import { behavesAsInTypeScript } from './support/behaves-as-in-typescript';
import { PythonProject } from './support/python-project';

behavesAsInTypeScript(new PythonProject());
