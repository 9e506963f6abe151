package vn.thongsuot.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Vietnamese telephone numbers as people type them (Vietnamese: số điện thoại). */
public final class Phone {

    private static final Pattern NUMBER = Pattern.compile("0(?:[35789]\\d{8}|2\\d{8,9})");

    private static final Pattern ABROAD = Pattern.compile("[1-9]\\d{7,14}");

    private Phone() {}

    /** With its country, digits alone, as gateways want it: a Vietnamese number, or any that was typed with {@code +}. */
    public static Optional<String> findInternational(String typed) {
        String digits = typed.strip().replaceAll("[ .()-]", "");
        return digits.startsWith("+") && !digits.startsWith("+84")
                ? Optional.of(digits.substring(1))
                        .filter(number -> ABROAD.matcher(number).matches())
                : find(typed).map(number -> "84" + number.substring(1));
    }

    /** Digits alone, beginning with 0; empty where it cannot be a Vietnamese number. */
    public static Optional<String> find(String typed) {
        String digits = typed.strip().replaceAll("[ .()-]", "");
        String national = digits.startsWith("+84") ? "0" + digits.substring(3) : digits;
        return Optional.of(national).filter(number -> NUMBER.matcher(number).matches());
    }
}
