package vn.tthc.sdk.internal.evidence;

/**
 * A place in the log, behind a line.
 *
 * @param segment number of the segment
 * @param end offset in it
 * @param seq number of the line
 */
record Mark(int segment, long end, long seq) {}
