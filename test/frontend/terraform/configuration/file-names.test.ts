import { describe, expect, it } from 'vitest';
import { folderFiles, isConfigurationFile, isValuesFile } from '../../../../src/frontend/terraform/configuration/file-names.js';

describe('the files of a folder', () => {
  it('are configuration by their extension', () => {
    const names = ['main.tf', 'main.tf.json', 'main.tofu', 'main.tofu.json', 'main.tfvars', 'tf', '.tf', 'main.json', '.main.tf', 'main.tf~', '#main.tf#', 'main.tfx'];
    expect(names.filter(isConfigurationFile)).toEqual(['main.tf', 'main.tf.json', 'main.tofu', 'main.tofu.json']);
  });

  it('are values by their extension', () => {
    expect(['a.tfvars', 'a.tfvars.json', 'a.tf', '.a.tfvars', 'tfvars'].filter(isValuesFile)).toEqual(['a.tfvars', 'a.tfvars.json']);
  });

  it('are loaded in the order of their names, override files apart', () => {
    const { primary, overrides } = folderFiles(['z_override.tf.json', 'b.tf', 'override.tf', 'a.tf.json', 'a_override.tf', 'overrides.tf', 'myoverride.tf']);
    expect(primary).toEqual(['a.tf.json', 'b.tf', 'myoverride.tf', 'overrides.tf']);
    expect(overrides).toEqual(['a_override.tf', 'override.tf', 'z_override.tf.json']);
  });

  it('are OpenTofu\'s own where both exist', () => {
    expect(folderFiles(['a.tf', 'a.tofu', 'b.tf', 'c.tf.json', 'c.tofu.json', 'd.tf', 'd.tofu.json']).primary).toEqual(['a.tofu', 'b.tf', 'c.tofu.json', 'd.tf', 'd.tofu.json']);
  });

  it('give values of their own accord in Terraform\'s order', () => {
    const names = ['z.auto.tfvars', 'a.auto.tfvars.json', 'terraform.tfvars.json', 'prod.tfvars', 'terraform.tfvars', 'b.auto.tfvars'];
    expect(folderFiles(names).automaticValues).toEqual([
      'terraform.tfvars', 'terraform.tfvars.json', 'a.auto.tfvars.json', 'b.auto.tfvars', 'z.auto.tfvars',
    ]);
  });
});
