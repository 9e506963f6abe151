package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person of the list of those who apply together, as people write or scan it (Vietnamese: một dòng người cùng đứng tên): the line
 * of a card's code, or number and name in either order with a space, tab, comma or semicolon between.
 */
record CoApplicantLine(String idNumber, String fullName, String birthDate, String sex, String address) {

    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{12})[\\s,;]+(\\S.*)");
    private static final Pattern NAME_FIRST = Pattern.compile("(.*?\\S)[\\s,;]+(\\d{12})");
    private static final int LONGEST = 200;

    static List<CoApplicantLine> list(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(CoApplicantLine::of)
                .toList();
    }

    static CoApplicantLine of(String line) {
        if (IdentityCard.isLine(line)) {
            return IdentityCard.read(line)
                    .map(card -> new CoApplicantLine(
                            card.idNumber(), card.fullName(), card.birthDate(), card.sex(), card.address()))
                    .orElse(new CoApplicantLine("", "", "", "", ""));
        }
        Matcher first = NUMBER_FIRST.matcher(line);
        if (first.matches()) {
            return new CoApplicantLine(first.group(1), name(first.group(2)), "", "", "");
        }
        Matcher last = NAME_FIRST.matcher(line);
        return last.matches()
                ? new CoApplicantLine(last.group(2), name(last.group(1)), "", "", "")
                : new CoApplicantLine("", "", "", "", "");
    }

    /** Whether it names a person. */
    boolean isWhole() {
        return !idNumber.isEmpty() && !fullName.isEmpty() && fullName.length() <= LONGEST;
    }

    @Nullable
    String sexOrNull() {
        return sex.isEmpty() ? null : sex;
    }

    private static String name(String text) {
        String name = text.replaceAll("[\\s,;]+$", "").replaceAll("\\s+", " ");
        return name.codePoints().anyMatch(Character::isLetter) ? name : "";
    }

    @Override
    public String toString() {
        return "CoApplicantLine[]";
    }
}
