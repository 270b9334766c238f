/** A template like the one that took other tools an hour: many parameters, each condition built on the one before. */
export function chainedConditions(parameters = 74, conditions = 41): string {
  const names = Array.from({ length: parameters }, (_, index) => `P${index}`);
  const lines = ['Parameters:'];
  for (const [index, name] of names.entries()) {
    lines.push(`  ${name}:`, '    Type: String', `    AllowedValues: [a, b, c]`, ...(index % 3 === 0 ? [] : ['    Default: a']));
  }
  lines.push('Conditions:', '  C0: !Equals [!Ref P0, a]');
  for (let index = 1; index < conditions; index += 1) {
    const [first, second] = [names[index % parameters], names[(index * 7 + 3) % parameters]];
    const previous = `!Condition C${index - 1}`;
    const forms = [
      `!And [${previous}, !Or [!Equals [!Ref ${first}, a], !Equals [!Ref ${second}, b]]]`,
      `!Or [${previous}, !Equals [!Ref ${first}, c]]`,
      `!Not [!And [${previous}, !Not [!Equals [!Ref ${second}, a]]]]`,
    ];
    lines.push(`  C${index}: ${forms[index % forms.length]}`);
  }
  lines.push('Resources:');
  for (let index = 0; index < conditions; index += 1) {
    const other = (index * 5 + 2) % conditions;
    lines.push(
      `  Db${index}:`,
      '    Type: AWS::RDS::DBInstance',
      `    Condition: C${index}`,
      '    Properties:',
      `      StorageEncrypted: !If [C${other}, !If [C${(other + 9) % conditions}, true, false], !If [C${(other + 4) % conditions}, false, true]]`,
      `      PubliclyAccessible: !If [C${(other + 1) % conditions}, !If [C${(other + 20) % conditions}, true, false], false]`,
      `      BackupRetentionPeriod: !If [C${(other + 13) % conditions}, 7, 0]`,
    );
  }
  return `${lines.join('\n')}\n`;
}
