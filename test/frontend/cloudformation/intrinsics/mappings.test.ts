import { describe, expect, it } from 'vitest';
import { definePolicy } from '../../../../src/policy/index.js';
import { scanTexts } from '../../../scan-texts.js';

const trusted = definePolicy({
  id: 'test/trusted',
  title: 'Test',
  area: 'access',
  severity: 'low',
  resource: 'AWS::SQS::Queue',
  check(queue, report) {
    const name = queue.get('QueueName');
    if (name.is('public')) report(name, 'public');
  },
});

function template(key: string, names: Readonly<Record<string, string>>): string {
  const mappings = Object.entries(names).map(([partition, name]) => `    ${partition}: { Name: ${name} }`);
  return ['Mappings:', '  Names:', ...mappings, 'Resources:', '  Jobs:', '    Type: AWS::SQS::Queue', `    Properties: { QueueName: !FindInMap [Names, ${key}, Name] }`].join('\n');
}

async function told(text: string): Promise<readonly string[]> {
  return (await scanTexts({ 'a.yaml': text }, [trusted])).told.map((line) => line.replace(/ @ \S*/, ''));
}

describe('Fn::FindInMap', () => {
  it('is not asked about keys that the mapping does not have: CloudFormation refuses them', async () => {
    await expect(told(template('!Ref AWS::Partition', { aws: 'private', 'aws-cn': 'private' }))).resolves.toEqual([]);
  });

  it('says under which key something fails', async () => {
    await expect(told(template('!Ref AWS::Partition', { aws: 'private', 'aws-cn': 'public' }))).resolves.toEqual([
      'conditional Jobs when AWS::Partition is aws-cn',
    ]);
  });

  it('has an unknown value where the only key is not there', async () => {
    await expect(told(template('aws-us-gov', { aws: 'private' }))).resolves.toEqual(['review Jobs']);
  });
});
