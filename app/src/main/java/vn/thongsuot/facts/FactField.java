package vn.thongsuot.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A field of a fact as its contract declares it (Vietnamese: trường dữ liệu).
 *
 * @param optional whether a row may leave it empty
 * @param words the only values of a {@link Kind#WORD}; empty otherwise
 * @param least smallest whole number; null where there is no bound
 * @param most greatest whole number; null where there is no bound
 * @param whereKept whether it is there only where somebody keeps it: a row may leave it empty, and a formula that reads it
 *     has no value until some row has it
 * @param exclusion whether it takes a row out of a denominator by decision, which is counted and shown
 */
public record FactField(
        String name,
        Kind kind,
        boolean optional,
        List<String> words,
        @Nullable Integer least,
        @Nullable Integer most,
        boolean whereKept,
        boolean exclusion,
        LocalizedText title) {

    public FactField {
        words = List.copyOf(words);
    }

    /** What its values are (Vietnamese: kiểu dữ liệu). */
    public enum Kind {
        /** One of the declared words. */
        WORD,
        /** A code that somebody else gives out. */
        CODE,
        BOOL,
        INT,
        DECIMAL,
        /** Whole đồng. */
        MONEY,
        DATE,
        INSTANT,
        /** Id of a unit. */
        UNIT,
        UUID;

        /** Whether it can be added, compared by size and calculated with. */
        public boolean isNumber() {
            return this == INT || this == DECIMAL || this == MONEY;
        }

        /** Whether it is compared with words. */
        public boolean isText() {
            return this == WORD || this == CODE;
        }

        /** Whether it is a point in time. */
        public boolean isTime() {
            return this == DATE || this == INSTANT;
        }
    }

    /** A field that every row has, beside those of its contract. */
    static FactField own(String name, Kind kind, LocalizedText title, String... words) {
        return new FactField(name, kind, false, List.of(words), null, null, false, false, title);
    }
}
