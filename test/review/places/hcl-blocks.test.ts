import fc from 'fast-check';
import { hclBlocks } from '../../../src/review/places/hcl-blocks';

const words = (text: string) => hclBlocks(text).map((block) => block.words.join(' '));

const QUOTE = '"';

test.each([
  ['a resource', 'resource "aws_connect_security_profile" "agent" {\n}', ['resource aws_connect_security_profile agent']],
  ['labels without quotes', 'resource aws_connect_security_profile agent {}', ['resource aws_connect_security_profile agent']],
  ['several, on one line or many', 'locals { a = { b = [1] } }\n\nmodule "site" {\n  source = "./site"\n}', ['locals', 'module site']],
  ['no blocks in blocks', 'resource "a" "b" {\n  lifecycle {\n  }\n  dynamic "x" {\n  }\n}', ['resource a b']],
  ['no heads in comments', '# resource "a" "b" {\n// resource "c" "d" {\n/* resource "e" "f" {\n*/ resource "g" "h" {}', ['resource g h']],
  ['no heads in texts', 'locals {\n  a = "}\\" resource \\"a\\" \\"b\\" {"\n}\nresource "c" "d" {}', ['locals', 'resource c d']],
  ['no ends in what is inserted into a text', 'locals {\n  a = "${ { "}" = "}" }["}"] } ${"${"}"}"} %{ if true }}%{ endif }"\n}\nresource "c" "d" {}', ['locals', 'resource c d']],
  ['no code where a text only looks like it', 'locals {\n  a = "$${ %%{ $ % {"\n}\nresource "c" "d" {}', ['locals', 'resource c d']],
  ['no heads in texts of several lines', 'locals {\n  a = <<EOT\n}\nresource "a" "b" {\n  EOT2\n EOT\n}\nresource "c" "d" {}', ['locals', 'resource c d']],
  ['nor in indented ones', 'locals {\n  a = <<-END-1\r\n  } "\r\n  END-1\r\n}\nresource "c" "d" {}', ['locals', 'resource c d']],
  ['no head where an attribute is given an object', 'a = {\n}\nresource "c" "d" {}', ['resource c d']],
  ['nothing after a text that never ends', 'resource "c" "d" {}\nlocals {\n a = <<EOT\n}\nresource "a" "b" {}', ['resource c d', 'locals']],
])('finds %s', (_, text, blocks) => {
  expect(words(text)).toEqual(blocks);
});

test('has the plain texts of a block with their places, and the end of its head', () => {
  const text = 'resource "a" "b" {\n  permissions = ["Users.View", "${var.one}", "Say \\"x\\""]\n}';
  const [block] = hclBlocks(text);
  expect(text.slice(block!.start, block!.end)).toBe('resource "a" "b" {');
  expect(block!.texts.map(({ text: one, start, end }) => [one, text.slice(start, end)])).toEqual([
    ['Users.View', '"Users.View"'], ['Say \\"x\\"', '"Say \\"x\\""'],
  ]);
});

test('comes to an end with whatever it is given, in time that grows with the text', () => {
  const parts = fc.constantFrom('{', '}', QUOTE, '${', '%{', '$${', '\\', '\n', '<<A\n', 'A', '/*', '*/', '#', '//', ' resource ', '[', ']', '=', '\u{1F600}', '\ud800');
  fc.assert(fc.property(fc.array(parts, { maxLength: 60 }), (some) => {
    const text = some.join('');
    hclBlocks(text).forEach(({ start, end }) => expect(start < end && end <= text.length).toBe(true));
  }), { numRuns: 500 });
  for (const part of ['<<A\n', '"${', '/*', '{', 'a "b" ', '\\"', '<<-A \n']) {
    const start = Date.now();
    hclBlocks(`locals {${part.repeat(1_000_000 / part.length)}`);
    expect(Date.now() - start).toBeLessThan(5_000);
  }
}, 60_000);
