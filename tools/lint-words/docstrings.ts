import type { Documented, PublicText } from './public-text';
import type { Assembly, Documented as HasDocs, Member, Method, Type } from '../api-docs/assembly';

/** Every docstring of the public API, with those of parameters, and what @default, @throws and @returns say. */
export function docstringsOf(assembly: Assembly): PublicText[] {
  return Object.values(assembly.types).flatMap((type: Type) => [
    ...textsOf(type.name, type, type.datatype ? 'options' : 'class'),
    ...parametersOf(`${type.name} constructor`, type.initializer ?? {}),
    ...(type.properties ?? []).flatMap((property) => textsOf(`${type.name}.${property.name}`, property, kindOf(property))),
    ...(type.methods ?? []).flatMap((method) => methodTexts(`${type.name}.${method.name}`, method)),
    ...(type.members ?? []).flatMap((member) => textsOf(`${type.name}.${member.name}`, member, 'constant')),
  ]);
}

function kindOf({ const: isConstant, type }: Member): Documented {
  if (isConstant) {
    return 'constant';
  }
  return type?.primitive === 'boolean' ? 'flag' : 'property';
}

function methodTexts(place: string, method: Member & Method): PublicText[] {
  return [...textsOf(place, method, 'method'), ...parametersOf(place, method)];
}

function parametersOf(place: string, { parameters = [] }: Method): PublicText[] {
  return parameters.flatMap(({ name, docs }) => phrase(`${place} @param ${name}`, docs && [docs.summary, docs.remarks].filter(Boolean).join(' ')));
}

/** jsii cuts a docstring into a first sentence and the rest. */
function textsOf(place: string, { docs = {} }: HasDocs, of: Documented): PublicText[] {
  const prose = [docs.summary, docs.remarks].filter((part) => part !== undefined).join('\n\n');
  return [
    ...prose === '' ? [] : [{ place, text: prose, of }],
    ...phrase(`${place} @default`, docs.default?.replace(/^- /, '')),
    ...phrase(`${place} @returns`, docs.returns),
    ...phrase(`${place} @throws`, docs.custom?.throws),
  ];
}

/** Phrases have no capital, and are judged as sentences are. */
function phrase(place: string, text: string | undefined): PublicText[] {
  return text === undefined || text === '' ? [] : [{ place, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}` }];
}
