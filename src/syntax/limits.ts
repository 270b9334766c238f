/** How deep maps and lists may nest; templates stay below 30. Everything that walks a tree may rely on it and recurse. */
export const MAX_DEPTH = 500;

/** How many nodes the aliases of one file may stand for, each counted as often as it is reached. */
export const MAX_ALIASED_NODES = 1_000_000;
