package vn.thongsuot.dossiers.web;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The line that a reader takes from the code on an identity card (Vietnamese: chuỗi mã QR thẻ căn cước): number, old number, name,
 * day of birth, sex, address, day of issue, with bars between. Where it stands in the field of the number, it fills the others. What
 * cannot be read of it stays as it was scanned, so that its field says what is wrong. Sex has no field that people see: it travels with the
 * number it was read with and counts for that number alone. The day of issue is kept nowhere.
 *
 * @param sex {@code male} or {@code female}; empty where it cannot be read
 */
record IdentityCard(String idNumber, String fullName, String birthDate, String sex, String address) {

    private static final String SEX = "sex";

    private static final Pattern DAY = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final int PARTS = 6;

    /** Whether it was meant to be a card's line. */
    static boolean isLine(String typed) {
        return typed.indexOf('|') >= 0;
    }

    /** Empty for what is no card's line, or one whose number cannot be read. */
    static Optional<IdentityCard> read(String typed) {
        String[] parts = typed.strip().split("\\|", -1);
        if (parts.length < PARTS || !parts[0].matches("\\d{12}")) {
            return Optional.empty();
        }
        Matcher born = DAY.matcher(parts[3]);
        String day = born.matches() ? born.group(1) + "/" + born.group(2) + "/" + born.group(3) : parts[3].strip();
        return Optional.of(new IdentityCard(parts[0], parts[2].strip(), day, sex(parts[4]), parts[5].strip()));
    }

    /** Of what travelled, such as {@code 099190001234:female}; null where it was read with another number. */
    static @Nullable String sexOf(String idNumber, String travelled) {
        return Stream.of("male", "female")
                .filter(sex -> travelled.equals(idNumber + ":" + sex))
                .findFirst()
                .orElse(null);
    }

    private static String sex(String word) {
        return switch (Normalizer.normalize(word.strip(), Normalizer.Form.NFC)) {
            case "Nam" -> "male";
            case "Nữ" -> "female";
            default -> "";
        };
    }

    static MultiValueMap<String, String> filled(MultiValueMap<String, String> typed) {
        return filled(filled(typed, ""), IntakeBeside.AGENT);
    }

    private static MultiValueMap<String, String> filled(MultiValueMap<String, String> typed, String prefix) {
        String line = typed.getFirst(prefix + "idNumber");
        Optional<IdentityCard> card = line == null ? Optional.empty() : read(line);
        if (card.isEmpty()) {
            return typed;
        }
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>(typed);
        if (prefix.isEmpty()) {
            filled.set("kind", "citizen");
        }
        filled.set(prefix + "idNumber", card.get().idNumber());
        filled.set(prefix + "fullName", card.get().fullName());
        filled.set(prefix + "birthDate", card.get().birthDate());
        filled.set(prefix + "address", card.get().address());
        filled.set(prefix + SEX, card.get().idNumber() + ":" + card.get().sex());
        return filled;
    }

    @Override
    public String toString() {
        return "IdentityCard[]";
    }
}
