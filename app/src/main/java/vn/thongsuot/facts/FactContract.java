package vn.thongsuot.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.shared.LocalizedText;

/**
 * What one kind of fact holds (Vietnamese: hợp đồng dữ liệu): declared once, so that formulas are checked before any row is
 * there. Beside its fields every row has {@code unit_id} and, through it, {@code unit_level} and {@code unit_kind}.
 *
 * @param owner module that records it
 * @param least rows below which a slice is not told outside of scores, so that nobody who answered is recognised; 1 = all are told
 * @param veiled fields that a list of rows leaves empty for the same reason
 * @param roles how a row falls in a period: a date field, {@code as_of} (in force on a day) or {@code year}
 */
public record FactContract(
        String name,
        String owner,
        LocalizedText title,
        int least,
        Set<String> veiled,
        List<String> roles,
        Map<String, FactField> fields) {

    /** Rows in force on a day. */
    public static final String AS_OF = "as_of";
    /** Rows of a calendar year. */
    public static final String YEAR = "year";

    public static final String DOSSIER = "dossier";

    private static final FactField UNIT_ID =
            FactField.own("unit_id", FactField.Kind.UNIT, LocalizedText.of("cơ quan, đơn vị", "unit"));
    private static final FactField UNIT_LEVEL = FactField.own(
            "unit_level",
            FactField.Kind.WORD,
            LocalizedText.of("cấp của đơn vị", "level of the unit"),
            "province",
            "district",
            "commune");
    private static final FactField UNIT_KIND = FactField.own(
            "unit_kind",
            FactField.Kind.WORD,
            LocalizedText.of("loại đơn vị", "kind of the unit"),
            "agency",
            "people-committee",
            "public-service-unit",
            "one-stop",
            "department",
            "party-or-mass-body");

    public FactContract {
        veiled = Set.copyOf(veiled);
        roles = List.copyOf(roles);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Whether slices of few rows are not told. */
    public boolean isGuarded() {
        return least > 1;
    }

    /** Fields that a list of rows shows. */
    public List<FactField> listed() {
        return fields.values().stream()
                .filter(field -> !veiled.contains(field.name()))
                .toList();
    }

    /** Names of the fields that are there only where somebody keeps them. */
    Set<String> whereKept() {
        return fields.values().stream()
                .filter(FactField::whereKept)
                .map(FactField::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A declared field, or one that every row has through its unit. */
    public Optional<FactField> find(String field) {
        return switch (field) {
            case "unit_id" -> Optional.of(UNIT_ID);
            case "unit_level" -> Optional.of(UNIT_LEVEL);
            case "unit_kind" -> Optional.of(UNIT_KIND);
            default -> Optional.ofNullable(fields.get(field));
        };
    }
}
