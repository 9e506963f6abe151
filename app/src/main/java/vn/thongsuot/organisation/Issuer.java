package vn.thongsuot.organisation;

/**
 * A unit in the head of its papers (Vietnamese: cơ quan ban hành văn bản).
 *
 * @param superior body above it, in capitals; empty for a People's Committee, which names none
 * @param name in capitals
 * @param place before the date, such as {@code Tân Giang}
 */
public record Issuer(String superior, String name, String place) {}
