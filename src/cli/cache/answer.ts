import { createHash } from 'node:crypto';
import type { FileStatus, FolderEntry, Question } from '../file-system.js';
import { DISK, NAMES } from '../file-system.js';

/** What the disk answered, as a short text: equal texts are equal answers. */
export function answerText(question: Question, answer: unknown): string {
  switch (question) {
    case 'entries':
      return isEntries(answer) ? digest(answer.map((entry) => `${entry.name}\u0000${kindOf(entry)}`).sort().join('\u0000')) : '';
    case 'names':
      return Array.isArray(answer) ? digest(answer.map(String).sort().join('\u0000')) : '';
    case 'status':
      return isStatus(answer) ? `${kindOf(answer)}${answer.isFile() ? ` ${answer.size}` : ''}` : '';
    case 'bytes':
      return answer instanceof Uint8Array ? digest(answer) : '';
    case 'real':
    case 'exists':
    case 'modified':
      return String(answer);
    default:
      return question satisfies never;
  }
}

/** As `answerText`, where the disk refused. */
export function refusalText(error: unknown): string {
  if (!(error instanceof Error)) return '!';
  return `!${'code' in error ? String(error.code) : error.message}`;
}

/** What the disk answers now. */
export function answerNow(question: Question, path: string): string {
  try {
    return answerText(question, ask(question, path));
  } catch (error) {
    return refusalText(error);
  }
}

export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}

function ask(question: Question, path: string): unknown {
  if (question === 'modified') return DISK.status(path).mtimeMs;
  if (question !== 'names') return DISK[question](path);
  const at = path.lastIndexOf(NAMES);
  return DISK.namesEnding(path.slice(0, at), path.slice(at + NAMES.length));
}

function kindOf(entry: Pick<FolderEntry, 'isFile' | 'isDirectory'> & Partial<FolderEntry>): string {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink?.() ? 'link' : 'other';
}

function isEntries(answer: unknown): answer is readonly FolderEntry[] {
  return Array.isArray(answer);
}

function isStatus(answer: unknown): answer is FileStatus {
  return typeof answer === 'object' && answer !== null && 'size' in answer;
}
