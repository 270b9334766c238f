import type { Table } from '../row.js';

export const INSPECTOR: Table = {
  aws_inspector2_enabler: { own: 'CloudFormation cannot enable Inspector' },
  aws_inspector2_filter: { type: 'AWS::InspectorV2::Filter', attributes: { reason: { ignored: 'CloudFormation cannot set it' } } },
  aws_inspector2_organization_configuration: { own: 'CloudFormation cannot set it for an organization' },
  aws_inspector_assessment_target: { type: 'AWS::Inspector::AssessmentTarget' },
  aws_inspector_assessment_template: {
    type: 'AWS::Inspector::AssessmentTemplate',
    attributes: {
      duration: 'DurationInSeconds',
      event_subscription: { ignored: 'CloudFormation cannot set it' },
      tags: 'UserAttributesForFindings',
      target_arn: 'AssessmentTargetArn',
    },
  },
};
