/** Templates could show it, but nearside does not look yet. */
export const NO_POLICY = 'No policy of nearside looks at it yet.';
