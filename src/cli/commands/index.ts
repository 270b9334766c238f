import type { CommandEntry } from './command.js';

/** Every subcommand, in the order in which help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'scan',
    usage: 'scan [paths…]',
    summary: 'scans templates for what violates a policy',
    load: async () => (await import('./scan.js')).scan,
  },
  {
    name: 'review',
    usage: 'review --base REF [paths…]',
    summary: 'tells what a change means, for a pull request',
    load: async () => (await import('./review.js')).review,
  },
  {
    name: 'baseline',
    usage: 'baseline [paths…]',
    summary: 'writes the findings of today to a file, so that scans report only new ones',
    load: async () => (await import('./baseline.js')).baseline,
  },
  {
    name: 'merge',
    usage: 'merge <results…>',
    summary: 'joins the results of shards into one report and gate',
    load: async () => (await import('./merge.js')).merge,
  },
  {
    name: 'report',
    usage: 'report [paths…]',
    summary: 'tells how each area, or each control of a framework, stands',
    load: async () => (await import('./report.js')).report,
  },
  {
    name: 'graph',
    usage: 'graph [paths…]',
    summary: 'shows what nearside sees',
    load: async () => (await import('./graph.js')).graph,
  },
  {
    name: 'explain',
    usage: 'explain <policy>',
    summary: 'prints the page of a policy',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'policies',
    usage: 'policies',
    summary: 'lists the policies',
    load: async () => (await import('./policies.js')).listing,
  },
];
