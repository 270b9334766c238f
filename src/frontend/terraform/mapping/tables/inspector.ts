import type { Table } from '../row.js';

export const INSPECTOR: Table = {
  aws_inspector2_enabler: { own: 'TODO' },
  aws_inspector2_filter: { type: 'AWS::InspectorV2::Filter' },
  aws_inspector2_organization_configuration: { own: 'TODO' },
  aws_inspector_assessment_target: { type: 'AWS::Inspector::AssessmentTarget' },
  aws_inspector_assessment_template: { type: 'AWS::Inspector::AssessmentTemplate' },
};
