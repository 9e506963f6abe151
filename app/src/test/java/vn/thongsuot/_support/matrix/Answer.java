package vn.thongsuot._support.matrix;

/** What an answer tells. */
public enum Answer {
    OPEN,
    FORBIDDEN,
    NOT_FOUND,
    LOGIN
}
