/** The identity of "another value" of an input: whatever it is, it is none of those that the template mentions. */
export class AnotherValue {
  constructor(private readonly mentioned: ReadonlySet<string>) {}

  differsFrom(text: string): boolean {
    return this.mentioned.has(text);
  }
}
