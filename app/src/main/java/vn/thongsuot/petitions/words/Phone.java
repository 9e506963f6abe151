package vn.thongsuot.petitions.words;

import java.util.Optional;
import java.util.regex.Pattern;

/** Vietnamese telephone numbers as people type them (Vietnamese: số điện thoại). */
public final class Phone {

    private static final Pattern NUMBER = Pattern.compile("0(?:[35789]\\d{8}|2\\d{8,9})");

    private Phone() {}

    /** Digits alone, beginning with 0; empty where it cannot be a Vietnamese number. */
    public static Optional<String> find(String typed) {
        String digits = typed.strip().replaceAll("[ .()-]", "");
        String national = digits.startsWith("+84") ? "0" + digits.substring(3) : digits;
        return Optional.of(national).filter(number -> NUMBER.matcher(number).matches());
    }
}
