package vn.thongsuot.centres.booking;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes of bookings (Vietnamese: mã hẹn): eight signs that nobody mistakes for others. */
final class BookingCodes {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BookingCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(i -> code.append(SIGNS.charAt(i)));
        return code.toString();
    }

    /** As people type it: small letters, blanks and strokes do not matter. */
    static String washed(String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return code.length() == LENGTH ? code : "";
    }
}
