/** Spaces of any width between digits, as a character class without its brackets. */
export const anySpace = ' \\t\\u00a0\\u2007-\\u200b\\u202f'
/** Hyphens and dashes that people put between digits, as a character class without its brackets. */
export const anyHyphen = '\\-\\u00ad\\u2010-\\u2015\\u2212'
