import { describe, expect, it } from 'vitest';
import { read, trail } from './read-template.js';

const exporting = (name: string, value: string, parameters = 'X: {Type: String}'): string =>
  `Parameters: {${parameters}}\nResources: {Vpc: {Type: AWS::EC2::VPC}}\nOutputs: {O: {Value: ${value}, Export: {Name: ${name}}}}`;
const importing = (name: string, parameters = 'X: {Type: String}'): string => `Parameters: {${parameters}}\nResources: {R: {Type: A::B::C, Properties: {A: !ImportValue ${name}}}}`;

const shown = (exporter: string, importer: string): string => read({ 'a.yaml': importer, 'b.yaml': exporter }).show('R.A');

describe('imports', () => {
  it.each([
    ['a name', 'net-vpc', 'net-vpc'],
    ['a name that is put together', '!Sub "net-${AWS::Region}-vpc"', '{Fn::Sub: "net-${AWS::Region}-vpc"}'],
    ['a name that is joined differently', '!Join ["-", [net, vpc]]', '{Fn::Sub: ["${A}-vpc", {A: net}]}'],
  ])('find what another template exports under %s', (_, exported, imported) => {
    expect(shown(exporting(exported, '!Ref Vpc'), importing(imported))).toBe('<Vpc>');
  });

  it('are carried from the exporting template', () => {
    const value = read({ 'a.yaml': importing('n'), 'b.yaml': exporting('n', '"10.0.0.0/8"') }).value('R.A');
    expect(trail(value)).toEqual(['"10.0.0.0/8"', '!ImportValue n']);
    expect(value.origin.place.source.path).toBe('b.yaml');
  });

  it('are unknown when nobody or several export the name', () => {
    expect(shown(exporting('n', '1'), importing('m'))).toBe('?');
    expect(read({ 'a.yaml': importing('n'), 'b.yaml': exporting('n', '1'), 'c.yaml': exporting('n', '2') }).show('R.A')).toBe('?');
  });

  it('do not take one stack name for another', () => {
    expect(shown(exporting('!Sub "${AWS::StackName}-x"', '1'), importing('{Fn::Sub: "${AWS::StackName}-x"}'))).toBe('?');
    expect(shown(exporting('!Sub "${X}-x"', '1'), importing('{Fn::Sub: "${X}-x"}'))).toBe('?');
  });

  it('match names that depend on inputs, case by case', () => {
    const parameters = 'E: {Type: String, AllowedValues: [dev, prod]}';
    expect(shown(exporting('"dev-x"', '1'), importing('{Fn::Sub: "${E}-x"}', parameters))).toBe('(E is dev: 1 | E is prod: ?)');
    expect(shown(exporting('!Sub "${E}-x"', '1', parameters), importing('dev-x'))).toBe('1');
  });

  it('reach into nested stacks', () => {
    const parent = 'Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: b.yaml}}}';
    expect(read({ 'a.yaml': importing('n'), 'b.yaml': exporting('n', '!Ref Vpc'), 'c.yaml': parent }).show('R.A')).toBe('<S/Vpc>');
  });

  it('in circles are cut', () => {
    const one = (own: string, other: string): string => `Resources: {R${own}: {Type: A::B::C, Properties: {A: !ImportValue ${other}}}}\nOutputs: {O: {Value: !ImportValue ${other}, Export: {Name: ${own}}}}`;
    const templates = read({ 'a.yaml': one('a', 'b'), 'b.yaml': one('b', 'a') });
    expect(templates.show('Ra.A')).toBe('?');
    expect(templates.diagnostics).toEqual(['warning cyclic-reference 2']);
  });

  it('of one name are the same unknown', () => {
    const templates = read('Resources: {R: {Type: A::B::C, Properties: {A: !ImportValue n, B: !ImportValue n, C: !ImportValue m}}}');
    const [a, b, c] = ['R.A', 'R.B', 'R.C'].map((path) => {
      const value = templates.value(path);
      return value.kind === 'unknown' ? value.identity : undefined;
    });
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });
});
