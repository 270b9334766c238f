/** `*` is any text, slashes too; everything else is itself. Addresses hold dots, brackets and quotes. */
export function glob(pattern: string): RegExp {
  const literal = pattern.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 's');
}
