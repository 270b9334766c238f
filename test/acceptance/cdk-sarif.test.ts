import { describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import { loadTypeScript } from '../../src/cli/typescript.js';
import { describePolicy } from '../../src/engine/selection.js';
import { sarifReport } from '../../src/report/index.js';
import { accepted } from '../report/code-scanning.js';
import { description } from '../report/scans.js';
import { scanTexts } from '../scan-texts.js';
import { assembly, db } from './cdk-made.js';

describe('SARIF of a CDK app', () => {
  it('is at the line of the code, relative to the repository, with the construct path and the line of the template', async () => {
    const code = '\n\n\n\nnew DatabaseInstance(this, \'Db\', { storageEncrypted: false });';
    const result = await scanTexts({ 'lib/db.ts': code, ...assembly([db(['new Site (/app/shop/lib/db.ts:5:1)'])]) }, [instanceEncrypted], { cdk: { typescript: loadTypeScript } });
    const descriptions = [{ ...description(), ...describePolicy(instanceEncrypted) }];
    const [shown, ...others] = accepted(sarifReport(result, { descriptions, root: 'services/shop' })).runs[0].results;
    expect(others).toEqual([]);
    expect(shown?.locations).toHaveLength(1);
    expect(shown?.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'services/shop/lib/db.ts' },
      region: { startLine: 5, startColumn: 36, endLine: 5, endColumn: 59 },
    });
    expect(shown?.properties).toMatchObject({ address: 'Db1', constructPath: 'Site/Db/Resource', unit: 'Site' });
    const related = shown?.relatedLocations ?? [];
    expect(related.map(({ message, physicalLocation: { artifactLocation, region } }) => [message?.text, artifactLocation.uri, region.startLine])).toEqual([
      ['the synthesized template', 'services/shop/cdk.out/Site.template.json', 6],
    ]);
  });
});
