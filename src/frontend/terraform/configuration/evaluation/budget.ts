/** How much of each kind one root module makes, altogether, before the rest counts as unknown. */
export const LIMITS = {
  /** Instances of resources and modules that `count` and `for_each` make. */
  instances: 120_000,
  modules: 50_000,
  /** Blocks that `dynamic` makes. */
  blocks: 100_000,
} as const;

export type Made = keyof typeof LIMITS;

/** Keeps count of what is made, so that small configurations cannot ask for endless work. */
export class Budget {
  private readonly made: Record<Made, number> = { instances: 0, modules: 0, blocks: 0 };

  /** False: that many more are too many, and nothing is taken. */
  take(kind: Made, count: number): boolean {
    if (this.made[kind] + count > LIMITS[kind]) return false;
    this.made[kind] += count;
    return true;
  }
}
