package vn.thongsuot.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/** The values of one row, checked against the contract of its fact (Vietnamese: kiểm tra dữ liệu theo khai báo). */
final class FactValues {

    private static final java.util.Set<String> TIME = java.util.Set.of("valid_from", "valid_to", "year");

    private final FactContract contract;
    private final Map<String, ? extends @Nullable Object> given;

    private FactValues(FactContract contract, Map<String, ? extends @Nullable Object> given) {
        this.contract = contract;
        this.given = given;
    }

    /**
     * The fields alone, in the form in which they are stored; empty ones are left out.
     *
     * @throws DomainException FAC-002 for a field that is not declared, FAC-003 for a value of the wrong kind, FAC-004 for
     *     a field that must not be empty
     */
    static Map<String, Object> check(FactContract contract, Map<String, ? extends @Nullable Object> given) {
        return new FactValues(contract, given).checked();
    }

    private Map<String, Object> checked() {
        for (String key : given.keySet()) {
            if (!contract.fields().containsKey(key) && !TIME.contains(key)) {
                throw refused("FAC-002", key, key, contract.fields().keySet().toString());
            }
        }
        Map<String, Object> values = new TreeMap<>();
        for (FactField field : contract.fields().values()) {
            Object value = given.get(field.name());
            if (value != null) {
                values.put(field.name(), stored(field, value));
            } else if (!field.optional() && !field.whereKept()) {
                throw refused("FAC-004", field.name(), "nothing", field.kind().name());
            }
        }
        return values;
    }

    private Object stored(FactField field, Object value) {
        Object stored = switch (field.kind()) {
            case WORD -> value instanceof String word && field.words().contains(word) ? word : null;
            case CODE -> value instanceof String ? value : null;
            case BOOL -> value instanceof Boolean ? value : null;
            case INT -> whole(field, value);
            case MONEY -> value instanceof Integer || value instanceof Long ? value : null;
            case DECIMAL -> value instanceof Number number ? new BigDecimal(number.toString()) : null;
            case DATE -> value instanceof LocalDate day ? day.toString() : null;
            case INSTANT -> value instanceof Instant at ? at.toString() : null;
            case UNIT, UUID -> value instanceof UUID id ? id.toString() : null;
        };
        if (stored == null) {
            String allowed = field.words().isEmpty()
                    ? field.kind().name()
                    : field.words().toString();
            throw refused("FAC-003", field.name(), value, allowed);
        }
        return stored;
    }

    private static @Nullable Object whole(FactField field, Object value) {
        if (!(value instanceof Integer || value instanceof Long)) {
            return null;
        }
        long number = ((Number) value).longValue();
        boolean tooSmall = field.least() != null && number < field.least();
        boolean tooGreat = field.most() != null && number > field.most();
        return tooSmall || tooGreat ? null : value;
    }

    private DomainException refused(String code, String field, Object found, String allowed) {
        String shown = found.toString().length() > 80 ? found.toString().substring(0, 80) + "…" : found.toString();
        return new DomainException(
                code,
                DomainException.Kind.INVALID,
                "Fact %s: cannot record field '%s'; found '%s', allowed: %s."
                        .formatted(contract.name(), field, shown, allowed),
                contract.name(),
                field,
                shown,
                allowed);
    }
}
