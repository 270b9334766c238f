import { git } from './program.js';
import type { Repository } from './repository.js';

/** What git has of a blob. In a partial clone it may be nothing. */
export type Blob = { readonly kind: 'content'; readonly bytes: Buffer } | { readonly kind: 'too-large'; readonly size: number } | { readonly kind: 'missing' };

/** So many bytes are asked for at once. */
const BATCH_BYTES = 128 * 1024 * 1024;

/** Contents by hash, each read once, many with one run of git. */
export class Blobs {
  private readonly known = new Map<string, Blob>();

  constructor(
    private readonly repository: Repository,
    private readonly maxBytes: number,
  ) {}

  get(hash: string): Blob {
    this.read([hash]);
    return this.known.get(hash) ?? { kind: 'missing' };
  }

  /** Reads those that are not known yet. */
  read(hashes: readonly string[]): void {
    const wanted = [...new Set(hashes)].filter((hash) => !this.known.has(hash));
    if (wanted.length === 0) return;
    let batch: string[] = [];
    let bytes = 0;
    for (const [hash, size] of this.sizes(wanted)) {
      if (size > this.maxBytes) {
        this.known.set(hash, { kind: 'too-large', size });
        continue;
      }
      if (bytes + size > BATCH_BYTES) {
        this.readBatch(batch);
        [batch, bytes] = [[], 0];
      }
      batch.push(hash);
      bytes += size;
    }
    this.readBatch(batch);
  }

  private sizes(hashes: readonly string[]): readonly (readonly [string, number])[] {
    const answer = git(this.repository.root, ['cat-file', '--batch-check'], lines(hashes));
    if (answer.kind !== 'answer') return [];
    return answer.output.toString('latin1').split('\n').flatMap((line) => {
      const [, hash, size] = HEADER.exec(line) ?? [];
      return hash === undefined || size === undefined ? [] : [[hash, Number(size)] as const];
    });
  }

  /** Each content comes behind a line with its size. */
  private readBatch(hashes: readonly string[]): void {
    if (hashes.length === 0) return;
    const answer = git(this.repository.root, ['cat-file', '--batch'], lines(hashes));
    if (answer.kind !== 'answer') return;
    const { output } = answer;
    for (let at = 0; at < output.length; ) {
      const end = output.indexOf(0x0a, at);
      if (end < 0) return;
      const [, hash, size] = HEADER.exec(output.toString('latin1', at, end)) ?? [];
      at = end + 1;
      if (hash === undefined || size === undefined) continue;
      this.known.set(hash, { kind: 'content', bytes: output.subarray(at, at + Number(size)) });
      at += Number(size) + 1;
    }
  }
}

const HEADER = /^([0-9a-f]{40,64}) blob (\d+)$/;

function lines(hashes: readonly string[]): string {
  return hashes.map((hash) => `${hash}\n`).join('');
}
