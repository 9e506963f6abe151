package vn.thongsuot.programme;

/**
 * What came in and what went out of a period (Vietnamese: cân đối hồ sơ): opening + received = resolved + stopped + open.
 */
public record Balance(long opening, long received, long resolved, long stopped, long open) {}
