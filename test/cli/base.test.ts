import { describe, expect, it } from 'vitest';
import { hasGit, ScratchRepository, toldAsChange } from '../scratch-repository.js';

const template = (isPublic: boolean): string => `Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      DBClusterIdentifier: c
      PubliclyAccessible: ${isPublic}
`;

describe.skipIf(!hasGit)('scan --base', () => {
  const repository = new ScratchRepository();
  repository.write({ 't.yaml': template(false), 'old.yaml': template(true) });
  const base = repository.commit();

  it('says what is new, what is unchanged and what is fixed', async () => {
    repository.write({ 't.yaml': template(true), 'other.yaml': template(true) });
    repository.remove('old.yaml');
    const { findings, fixed, base: compared } = await repository.scan('--base', 'main');
    expect(compared).toEqual({ ref: 'main', commit: base });
    expect(findings.map(toldAsChange)).toEqual(['moved rds/not-publicly-accessible Db @ other.yaml:6', 'new rds/not-publicly-accessible Db @ t.yaml:6']);
    expect(fixed).toEqual([]);
  });
});
