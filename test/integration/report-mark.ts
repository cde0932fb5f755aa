/** Begins each line that the suite prints: tells its words from the host's own. */
export const reportMark = '▏'
