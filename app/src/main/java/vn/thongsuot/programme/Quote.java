package vn.thongsuot.programme;

/**
 * The words of a target in its plan's source text (Vietnamese: trích dẫn).
 *
 * @param from offset of the first character in the text; to: after the last one
 */
public record Quote(String text, int from, int to) {}
