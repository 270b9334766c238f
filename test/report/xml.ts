export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** `Char` of XML 1.0 (section 2.2), and what stands for itself or as a reference in content and in attribute values. */
const CHARACTERS = '(?:[\\t\\n\\r\\u0020\\u0021\\u0023-\\u0025\\u0027-\\u003b\\u003d\\u003f-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]|&(?:amp|lt|gt|quot);)*';
const TOKEN = new RegExp(`<(?<end>/)?(?<name>[a-z]+)(?<attributes>(?: [a-z]+="${CHARACTERS}")*)(?<empty>/)?>|(?<text>${CHARACTERS.replace(/\*$/, '+')})`, 'uy');

/** The elements of a document in the small part of XML 1.0 that reports are written in. Throws for what is not well-formed. */
export function readXml(document: string): readonly Element[] {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  if (!document.startsWith(declaration)) throw new Error('no XML declaration');
  const elements: Element[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = declaration.length;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(document)?.groups;
    if (!groups) throw new Error(`not well-formed: ${JSON.stringify(document.slice(at, at + 60))}`);
    const { end, name, attributes = '', empty } = groups;
    if (name === undefined) continue;
    if (end !== undefined) {
      if (open.pop() !== name) throw new Error(`</${name}> ends nothing`);
      continue;
    }
    elements.push({ name, attributes: Object.fromEntries([...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])) });
    if (empty === undefined) open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not ended`);
  return elements;
}
