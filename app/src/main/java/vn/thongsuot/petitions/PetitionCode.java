package vn.thongsuot.petitions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code that the sender gets (Vietnamese: mã phản ánh), such as {@code PA-261120-0007}: day of reception and serial. */
public record PetitionCode(String value) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final Pattern SHAPE = Pattern.compile("PA-\\d{6}-\\d{4,8}");

    public PetitionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Petition code: shape not recognised, allowed: PA-YYMMDD-SERIAL.");
        }
    }

    static PetitionCode of(LocalDate day, int serial) {
        return new PetitionCode("PA-%s-%04d".formatted(DAY.format(day), serial));
    }

    /** What a person typed, with spaces and lower case forgiven; empty where it cannot be a code. */
    public static Optional<PetitionCode> find(String typed) {
        String cleaned = typed.strip().replace(" ", "").replace('–', '-').toUpperCase(Locale.ROOT);
        return SHAPE.matcher(cleaned).matches() ? Optional.of(new PetitionCode(cleaned)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
