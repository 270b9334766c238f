/** A template with `count` resources of a few common types that refer to one another. */
export function manyResources(count: number): string {
  const lines = ['Resources:', '  Key:', '    Type: AWS::KMS::Key', '    Properties: {EnableKeyRotation: true}'];
  for (let index = 0; index < count - 1; index += 1) lines.push(...(RESOURCES[index % RESOURCES.length]?.(index) ?? []));
  return `${lines.join('\n')}\n`;
}

const RESOURCES: readonly ((index: number) => readonly string[])[] = [
  (index) => [
    `  Bucket${index}:`,
    '    Type: AWS::S3::Bucket',
    '    Properties:',
    '      BucketEncryption:',
    '        ServerSideEncryptionConfiguration:',
    '          - ServerSideEncryptionByDefault: {SSEAlgorithm: aws:kms, KMSMasterKeyID: !GetAtt Key.Arn}',
  ],
  (index) => [
    `  BucketPolicy${index}:`,
    '    Type: AWS::S3::BucketPolicy',
    '    Properties:',
    `      Bucket: !Ref Bucket${index - 1}`,
    '      PolicyDocument:',
    '        Statement:',
    `          - {Effect: Allow, Principal: {AWS: '123456789012'}, Action: s3:GetObject, Resource: !Sub '\${Bucket${index - 1}.Arn}/*'}`,
  ],
  (index) => [
    `  Group${index}:`,
    '    Type: AWS::EC2::SecurityGroup',
    '    Properties:',
    '      GroupDescription: one of many',
    '      SecurityGroupIngress:',
    '        - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}',
  ],
  (index) => [
    `  Db${index}:`,
    '    Type: AWS::RDS::DBInstance',
    '    Properties:',
    `      StorageEncrypted: ${index % 8 === 3 ? 'false' : 'true'}`,
    '      KmsKeyId: !Ref Key',
    `      VPCSecurityGroups: [!Ref Group${index - 1}]`,
  ],
];
