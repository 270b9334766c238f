import { baseline } from './baseline.js';
import type { Command } from './command.js';
import { explain } from './explain.js';
import { graph } from './graph.js';
import { merge } from './merge.js';
import { listing } from './policies.js';
import { report } from './report.js';
import { review } from './review.js';
import { scan } from './scan.js';

/** Every subcommand, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [scan, review, baseline, merge, report, graph, explain, listing];
