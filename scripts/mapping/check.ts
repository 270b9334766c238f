import { objectOf } from '../../src/frontend/terraform/mapping/alignment.js';
import { typeName } from '../../src/frontend/terraform/mapping/known.js';
import { align, resourceScope, targetPath } from '../../src/frontend/terraform/mapping/alignment.js';
import type { Scope } from '../../src/frontend/terraform/mapping/alignment.js';
import { parsePath, shapeAt } from '../../src/frontend/terraform/mapping/path.js';
import type { Attributes, Child, PartRow, Row, Spread, TypeRow } from '../../src/frontend/terraform/mapping/row.js';
import { CLOUDFORMATION_SHAPES, PROVIDER_SHAPES } from '../../src/frontend/terraform/mapping/schemas.js';
import type { ObjectShape } from '../../src/frontend/terraform/mapping/shapes.js';

/** What a row says that one of the two schemas does not know; empty when all is well. */
export function rowProblems(type: string, row: Row): readonly string[] {
  const source = PROVIDER_SHAPES.of(type)?.root;
  if (!source) return [`the provider has no ${type}`];
  if ('own' in row) return row.own.length > 10 ? [] : ['no reason why it has no counterpart'];
  return 'type' in row ? typeProblems(row, source) : partProblems(row, source);
}

function typeProblems(row: TypeRow, source: ObjectShape): readonly string[] {
  const shape = CLOUDFORMATION_SHAPES.of(row.type);
  if (!shape) return [`CloudFormation has no ${row.type}`];
  const scope = resourceScope(row, typeName(row.type), shape.root, source);
  return [
    ...mappedProblems(row, scope),
    ...Object.entries(row.spread ?? {}).flatMap(([block, spread]) => spreadProblems(block, spread, scope)),
    ...Object.entries(row.children ?? {}).flatMap(([name, child]) => childProblems(name, child, source)),
    ...Object.entries(row.references ?? {}).flatMap(([name, attribute]) => [
      ...(source.has(name) ? [] : [`no attribute ${name}`]),
      ...(attribute === '' || shape.attributes.includes(attribute) ? [] : [`Fn::GetAtt has no ${attribute}`]),
    ]),
    ...Object.values(row.variants?.rows ?? {}).flatMap((variant) => typeProblems(variant, source)),
    ...[...(row.variants ? [row.variants.by] : []), ...(row.made?.from ?? [])].filter((name) => !source.has(name)).map((name) => `no attribute ${name}`),
  ];
}

function partProblems(row: PartRow, source: ObjectShape): readonly string[] {
  return row.partOf.flatMap((link) => {
    const shape = CLOUDFORMATION_SHAPES.of(link.type);
    if (!shape) return [`CloudFormation has no ${link.type}`];
    const names = 'by' in link ? [link.by] : link.same;
    return [
      ...names.filter((name) => !source.has(name)).map((name) => `no attribute ${name}`),
      ...('of' in link && !names.every((name) => PROVIDER_SHAPES.of(link.of)?.root.has(name)) ? [`${link.of} has not all of ${names.join()}`] : []),
      ...mappedProblems(row, resourceScope(row, typeName(link.type), shape.root, source)),
    ];
  });
}

function childProblems(name: string, child: Child, source: ObjectShape): readonly string[] {
  const shape = CLOUDFORMATION_SHAPES.of(child.type);
  if (!shape) return [`CloudFormation has no ${child.type}`];
  if (!source.has(name)) return [`no attribute ${name}`];
  const scope = resourceScope(child, typeName(child.type), shape.root, objectOf(source.get(name)?.shape));
  return [
    ...mappedProblems(child, scope),
    ...(child.spread ? spreadProblems('', child.spread, scope) : []),
    ...[child.link, child.to ?? child.link].filter((path) => !shapeAt(shape.root, parsePath(path))).map((path) => `no property ${path}`),
  ];
}

function mappedProblems(row: Pick<TypeRow, 'attributes' | 'within' | 'constants' | 'defaults' | 'legacy' | 'made'>, scope: Scope): readonly string[] {
  const implied = [...[row.constants, row.defaults, row.legacy?.defaults, row.made?.defaults].flatMap((paths) => Object.keys(paths ?? {})), row.within ?? ''];
  return [
    ...implied.filter((path) => !shapeAt(scope.root, parsePath(path))).map((path) => `no property ${path}`),
    ...attributeProblems(row.attributes ?? {}, scope),
  ];
}

function attributeProblems(attributes: Attributes, scope: Scope): readonly string[] {
  return Object.keys(attributes).flatMap((path) => {
    const names = path.split('.');
    const inside = scopeAt(scope, names.slice(0, -1));
    const name = names.at(-1) ?? '';
    if (!inside?.source?.has(name)) return [`no attribute ${path}`];
    const target = attributes[path];
    if (typeof target === 'object' && 'ignored' in target) return [];
    const aligned = align(inside, name);
    if (aligned?.kind !== 'property') return [`${path} goes nowhere`];
    const { to, implies = {} } = typeof target === 'object' ? target : { to: target };
    const paths = [...(to === undefined ? [] : [to]), ...Object.keys(implies)];
    return paths.filter((one) => !shapeAt(inside.root, targetPath(inside, one))).map((one) => `${path}: no property ${one}`);
  });
}

function scopeAt(scope: Scope, names: readonly string[]): Scope | undefined {
  return names.reduce<Scope | undefined>((inside, name) => {
    const aligned = inside && align(inside, name);
    return aligned?.kind === 'property' ? aligned.inside : undefined;
  }, scope);
}

function spreadProblems(block: string, spread: Spread, scope: Scope): readonly string[] {
  const inside = block === '' ? scope : scopeAt(scope, block.split('.'));
  if (!inside) return [`no block ${block}`];
  return Object.entries(spread).flatMap(([name, to]) => [
    ...(inside.source?.has(name) ? [] : [`no attribute ${block === '' ? name : `${block}.${name}`}`]),
    ...(shapeAt(inside.root, parsePath(typeof to === 'string' ? to : to.refersBy)) ? [] : [`no property ${typeof to === 'string' ? to : to.refersBy}`]),
  ]);
}
