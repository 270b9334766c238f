import type { Comment, Place, Source } from '../../model/source.js';

/** A file with its comments and what they can be about. */
export interface CommentedFile {
  readonly source: Source;
  readonly comments: readonly Comment[];
  /** Resources and, in Terraform, the other blocks of a file, whole. */
  readonly blocks: readonly Place[];
  /** Whatever may begin on a line of its own and go on over several: blocks, arguments, items of lists and maps. */
  readonly items: readonly Place[];
  /** Those of the items that an end-of-line comment is about when it stands behind their last line. */
  readonly arguments: readonly Place[];
}

/** A part of a source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
