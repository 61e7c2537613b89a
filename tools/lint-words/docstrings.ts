import type { PublicText } from './public-text';
import type { Assembly, Documented, Member, Method, Type } from '../api-docs/assembly';

/** Every docstring of the public API, with those of parameters, and what @default, @throws and @returns say. */
export function docstringsOf(assembly: Assembly): PublicText[] {
  return Object.values(assembly.types).flatMap((type: Type) => [
    ...textsOf(type.name, type),
    ...parametersOf(`${type.name} constructor`, type.initializer ?? {}),
    ...[...type.properties ?? [], ...type.methods ?? [], ...type.members ?? []].flatMap((member) => memberTexts(type, member)),
  ]);
}

function memberTexts(type: Type, member: Member & Method): PublicText[] {
  const place = `${type.name}.${member.name}`;
  return [...textsOf(place, member), ...parametersOf(place, member)];
}

function parametersOf(place: string, { parameters = [] }: Method): PublicText[] {
  return parameters.flatMap(({ name, docs }) => phrase(`${place} @param ${name}`, docs && [docs.summary, docs.remarks].filter(Boolean).join(' ')));
}

/** jsii cuts a docstring into a first sentence and the rest. */
function textsOf(place: string, { docs = {} }: Documented): PublicText[] {
  const prose = [docs.summary, docs.remarks].filter((part) => part !== undefined).join('\n\n');
  return [
    ...prose === '' ? [] : [{ place, text: prose, isSentence: true }],
    ...phrase(`${place} @default`, docs.default?.replace(/^- /, '')),
    ...phrase(`${place} @returns`, docs.returns),
    ...phrase(`${place} @throws`, docs.custom?.throws),
  ];
}

/** Phrases have no capital, and are judged as sentences are. */
function phrase(place: string, text: string | undefined): PublicText[] {
  return text === undefined || text === '' ? [] : [{ place, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}` }];
}
