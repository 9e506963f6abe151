package vn.thongsuot.platform;

/**
 * An option of a list or a group of radio buttons (Vietnamese: lựa chọn).
 *
 * @param id what the form sends
 */
public record Choice(String id, String name, boolean chosen) {}
