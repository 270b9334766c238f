/** Prints which Terraform types and attributes are mapped, which are not, and why: `npm run mapping:report -- [--all] [part of a type's name]`. */
import { reportLines } from './mapping/report.js';

const words = process.argv.slice(2);
const [word = ''] = words.filter((argument) => argument !== '--all');
for (const line of reportLines({ word, all: words.includes('--all') })) console.log(line);
