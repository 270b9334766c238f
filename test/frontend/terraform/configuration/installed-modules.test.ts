import { describe, expect, it } from 'vitest';
import { isCurrent } from '../../../../src/frontend/terraform/configuration/installed-modules.js';

const installed = { folder: 'm', source: 'registry.terraform.io/a/b/aws', version: '3.5.1' };

describe('an installed module is what a call asks for', () => {
  it.each([
    ['3.5.1', true], ['= 3.5.1', true], ['v3.5.1', true], ['3.5', false], ['3.5.2', false], ['!= 3.5.1', false], ['!= 3.5.2', true],
    ['> 3.5.1', false], ['>= 3.5.1', true], ['< 3.5.1', false], ['<= 3.5.1', true], ['>= 3.0, < 4.0', true], ['>= 3.0, < 3.5', false],
    ['~> 3.0', true], ['~> 3.5', true], ['~> 3.6', false], ['~> 3.5.0', true], ['~> 3.4.0', false], ['~> 4.0', false], ['~> 3', true],
    ['latest, please', true],
  ])('version %s: %s', (constraint, expected) => {
    expect(isCurrent(installed, 'a/b/aws', constraint)).toBe(expected);
  });

  it('by the reference of git', () => {
    const git = { folder: 'm', source: 'git::https://example.org/m.git?ref=v1', version: undefined };
    expect(isCurrent(git, 'git::https://example.org/m.git?ref=v1', undefined)).toBe(true);
    expect(isCurrent(git, 'git::https://example.org/m.git?ref=v2', undefined)).toBe(false);
    expect(isCurrent(git, undefined, undefined)).toBe(true);
  });

  it('which the list of old versions of Terraform does not tell', () => {
    expect(isCurrent({ folder: 'm', source: undefined, version: undefined }, 'a/b/aws?ref=v1', '1.0.0')).toBe(true);
  });
});
