import { definePolicy } from '../../src/policy/index.js';

const MODES = ['PAY_PER_REQUEST', 'PROVISIONED'];

export default definePolicy({
  id: 'dynamodb/billing-mode-stated',
  title: 'DynamoDB tables state their billing mode',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::DynamoDB::Table',
  aliases: {
    cfn_nag: ['W73'],
    guard: ['DYNAMODB_BILLING_MODE_RULE'],
  },
  check(table, report) {
    const mode = table.get('BillingMode');
    if (!mode.exists) report(mode, `${mode} is not set: the table has the provisioned capacity that few expect of a new one.`);
    else if (mode.isLiteral && !mode.isOneOf(MODES)) report(mode, `${mode} is \`${mode.text}\`, which is no mode of DynamoDB.`);
  },
});
