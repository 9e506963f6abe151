package vn.thongsuot.payments;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References in the content of transfers (Vietnamese: mã nộp tiền): letters that no word begins with, a number, and a check digit
 * (Luhn), so that a slip of a finger is noticed. Banks take out signs, add words and change case; the reference survives that.
 */
public final class References {

    private static final String MARK = "TSP";
    private static final Pattern FOUND = Pattern.compile(MARK + "(\\d{6,12})(?!\\d)");
    private static final Pattern NOISE = Pattern.compile("[^A-Z0-9]+");

    private References() {}

    static String of(long number) {
        String digits = String.valueOf(number);
        return MARK + digits + check(digits);
    }

    /** All references in a text, in their order; those with a wrong check digit are none. */
    public static List<String> find(String content) {
        String plain = NOISE.matcher(content.toUpperCase(Locale.ROOT)).replaceAll(" ");
        Matcher matcher = FOUND.matcher(plain.replace(MARK + " ", MARK));
        return matcher.results()
                .map(result -> result.group(1))
                .filter(References::fits)
                .map(digits -> MARK + digits)
                .distinct()
                .toList();
    }

    private static boolean fits(String digits) {
        int last = digits.length() - 1;
        return check(digits.substring(0, last)) == digits.charAt(last) - '0';
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
