package vn.thongsuot.centres;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thongsuot.procedures.ProcedureView;

/**
 * Which procedures a point takes (Vietnamese: phạm vi tiếp nhận).
 *
 * @param codes of fields or procedures, as {@code takes} says; empty for all
 */
public record Services(Takes takes, List<String> codes) {

    public static final Services ALL = new Services(Takes.ALL, List.of());

    public Services {
        codes = takes == Takes.ALL ? List.of() : List.copyOf(codes);
    }

    /** By what procedures are named (Vietnamese: cách xác định phạm vi). */
    public enum Takes {
        ALL,
        FIELDS,
        PROCEDURES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException for a word that is none */
        public static Takes of(String key) {
            return Arrays.stream(values())
                    .filter(takes -> takes.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such scope"));
        }
    }

    public boolean hold(ProcedureView procedure) {
        return switch (takes) {
            case ALL -> true;
            case FIELDS -> codes.contains(procedure.fieldCode());
            case PROCEDURES -> codes.contains(procedure.code());
        };
    }
}
