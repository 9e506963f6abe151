package vn.thongsuot.shared;

import java.util.regex.Pattern;

/** Finds in words what looks like the number or address of a person (Vietnamese: dấu hiệu dữ liệu cá nhân). */
public final class PersonalData {

    /** Nine digits and more, with dots or blanks between, are a telephone number or an identifier; an at sign is an address. */
    private static final Pattern NUMBER_OR_MAIL = Pattern.compile("(?:\\d[ .-]?){9,}|\\S+@\\S+\\.\\S+");

    private PersonalData() {}

    /** Whether words hold a telephone number, an identifier or an e-mail address; names are for people to see. */
    public static boolean isIn(String words) {
        return NUMBER_OR_MAIL.matcher(words).find();
    }
}
