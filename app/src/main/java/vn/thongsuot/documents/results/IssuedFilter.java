package vn.thongsuot.documents.results;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a register are asked for (Vietnamese: bộ lọc sổ kết quả).
 *
 * @param kind {@code result} or {@code certified-copy}
 * @param from first day of issue; null for the beginning
 * @param to last day of issue; null for today
 */
public record IssuedFilter(
        String kind,
        Whose whose,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What the reader's units have to do with it. */
    public enum Whose {
        ALL,
        /** They issued it. */
        ISSUED,
        /** Another agency issued it; their desk received the dossier or handed the result over. */
        DESK;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Whose> find(String key) {
            return Arrays.stream(values())
                    .filter(whose -> whose.key().equals(key))
                    .findFirst();
        }

        /** An unknown word is all. */
        public static Whose of(String key) {
            return find(key).orElse(ALL);
        }
    }
}
