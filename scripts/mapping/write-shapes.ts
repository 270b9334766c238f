/** Writes shapes in the notation that `src/frontend/terraform/mapping/shapes.ts` reads. */

export interface ShapeLine {
  readonly type: string;
  readonly attributes: readonly string[];
  readonly identifier: readonly string[];
  /** Properties of the type itself, then of its definitions: name to notation. */
  readonly objects: readonly ReadonlyMap<string, string>[];
}

/** One line per type, sorted. */
export function shapeText(lines: readonly ShapeLine[]): string {
  return lines
    .map(({ type, attributes, identifier, objects }) => [type, attributes.join(), identifier.join(), ...objects.map(objectText)].join('|'))
    .sort()
    .join('\n');
}

/** A module that exports the text: a string costs a scan nothing until somebody asks for a type. */
export function shapeModule(docstring: string, name: string, text: string): string {
  if (/[`\\$]/.test(text)) throw new Error('names that a template string would not keep');
  return `/* eslint-disable max-len */\n/** ${docstring} */\nexport const ${name}: string = \`\n${text}\n\`;\n`;
}

function objectText(properties: ReadonlyMap<string, string>): string {
  const texts = [...properties].map(([name, notation]) => {
    if (!/^[A-Za-z0-9_.-]+$/.test(name)) throw new Error(`property name ${name}`);
    return notation === '' ? name : `${name}:${notation}`;
  });
  return texts.sort().join();
}
