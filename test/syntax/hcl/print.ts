import type { Body, Expression, ObjectKey, Step, TemplatePart } from '../../../src/syntax/hcl/index.js';

/** A tree in one line: what it means, not how it was written. Strings are quoted as JSON, operators fully parenthesised. */
export function print(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
    case 'string':
      return JSON.stringify(node.value);
    case 'template':
      return `t(${printParts(node.parts)})`;
    case 'template-wrap':
      return `wrap(${print(node.expression)})`;
    case 'variable':
      return node.name;
    case 'traversal':
      return print(node.source) + node.steps.map(printStep).join('');
    case 'call':
      return `${node.name}(${node.arguments.map(print).join(', ')}${node.expandFinal ? '...' : ''})`;
    case 'unary':
      return `(${node.operator}${print(node.operand)})`;
    case 'binary':
      return `(${print(node.left)} ${node.operator} ${print(node.right)})`;
    case 'conditional':
      return `(${print(node.condition)} ? ${print(node.yes)} : ${print(node.no)})`;
    case 'parentheses':
      return `p(${print(node.expression)})`;
    case 'tuple':
      return `[${node.items.map(print).join(', ')}]`;
    case 'object':
      return `{${node.items.map(({ key, value }) => `${printKey(key)} = ${print(value)}`).join(', ')}}`;
    case 'for': {
      const names = `${node.keyName ? `${node.keyName.name}, ` : ''}${node.valueName.name}`;
      const result = `${node.key ? `${print(node.key)} => ` : ''}${print(node.value)}${node.grouping ? '...' : ''}`;
      return `for(${names} in ${print(node.collection)} : ${result}${node.condition ? ` if ${print(node.condition)}` : ''})`;
    }
    case 'invalid':
      return 'INVALID';
    default:
      return node satisfies never;
  }
}

function printKey(key: ObjectKey): string {
  return key.kind === 'name' ? key.name : `(${print(key.expression)})`;
}

function printStep(step: Step): string {
  switch (step.kind) {
    case 'attribute':
      return `.${step.name}`;
    case 'index':
      return `[${print(step.key)}]`;
    case 'splat':
      return `${step.full ? '[*]' : '.*'}<${step.each.map(printStep).join('')}>`;
    default:
      return step satisfies never;
  }
}

function printParts(parts: readonly TemplatePart[]): string {
  return parts.map(printPart).join(' ');
}

function printPart(part: TemplatePart): string {
  switch (part.kind) {
    case 'text':
      return JSON.stringify(part.value);
    case 'interpolation':
      return `\${${print(part.expression)}}`;
    case 'if':
      return `if ${print(part.condition)} {${printParts(part.yes)}} else {${printParts(part.no)}}`;
    case 'for':
      return `for ${part.keyName ? `${part.keyName.name}, ` : ''}${part.valueName.name} in ${print(part.collection)} {${printParts(part.body)}}`;
    default:
      return part satisfies never;
  }
}

/** A body in one line: its attributes, then its blocks. */
export function printBody(body: Body): string {
  const attributes = Array.from(body.attributes.values(), ({ name, value }) => `${name} = ${print(value)}`);
  const blocks = body.blocks.map(({ type, labels, body: inner }) => {
    const header = [type, ...labels.map(({ value }) => JSON.stringify(value))].join(' ');
    return `${header} { ${printBody(inner)} }`;
  });
  return [...attributes, ...blocks].join('; ');
}
