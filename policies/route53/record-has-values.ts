import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'route53/record-has-values',
  title: 'Route 53 records have values or an alias target',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup'],
  aliases: {
    terrascan: ['AC_AWS_0205'],
  },
  check(owner, report) {
    const records = owner.as('AWS::Route53::RecordSet') ? [owner.properties] : owner.properties.get('RecordSets').items;
    for (const record of records) {
      const values = record.get('ResourceRecords');
      if (values.items.length > 0 || record.get('AliasTarget').exists) continue;
      report(values, `\`${values}\` is not set, nor is an alias target: Route 53 refuses a record that answers nothing.`);
    }
  },
});
