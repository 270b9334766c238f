import { definePolicy } from '../../src/policy/index.js';
import type { ScalarProperty } from '../../src/policy/index.js';

export default definePolicy({
  id: 'securityhub/controls-not-disabled',
  title: 'Disabled Security Hub controls give a reason',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::SecurityHub::Standard', 'aws_securityhub_standards_control', 'aws_securityhub_standards_control_association'],
  controls: {
    hipaa: ['164.308(a)(8)'],
    'nist-800-53-r5': ['CA-7', 'PM-4'],
  },
  check(resource, report) {
    const tell = (what: string, reason: ScalarProperty<string>): void => {
      if (reason.written.trim() !== '') return;
      report(reason, `\`${what}\` is disabled, and ${reason} is ${reason.exists ? 'empty' : 'not set'}: nobody will know why.`);
    };
    for (const control of resource.as('AWS::SecurityHub::Standard')?.get('DisabledStandardsControls').items ?? []) {
      tell(control.get('StandardsControlArn').written, control.get('Reason'));
    }
    const control = resource.as('aws_securityhub_standards_control');
    if (control?.get('control_status').is('DISABLED')) tell(control.address, control.get('disabled_reason'));
    const association = resource.as('aws_securityhub_standards_control_association');
    if (association?.get('association_status').is('DISABLED')) tell(association.address, association.get('updated_reason'));
  },
});
