/** A step into a value: the name of a property, or the index of an item. */
export type Step = string | number;

/** `SecurityGroupIngress[1].CidrIp`, step by step. */
export function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)].map(([, name, index = '']) => name ?? (/^\d+$/.test(index) ? Number(index) : index));
}
