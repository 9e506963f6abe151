package vn.thongsuot.programme.sheets;

/**
 * What is wrong in a cell (Vietnamese: lỗi theo ô).
 *
 * @param cell such as {@code G5}
 * @param found what stands there
 * @param messageKey says what is allowed
 */
public record CellError(String sheet, String cell, String found, String messageKey) {}
