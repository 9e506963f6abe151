package vn.thongsuot.programme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.shared.LocalizedText;

/**
 * A target as people type it, in a form, a sheet or a corrected reading (Vietnamese: chỉ tiêu đang nhập): words by field,
 * checked before they become a {@link TargetDraft}.
 *
 * @param values by field: area, statement, statementEn, subject, comparator, value, valueTo, unit, level, scope, baseline,
 *     exclusion, indicator, filter, horizon, nestedIn
 */
public record TargetFields(Map<String, String> values) {

    private static final int LONGEST = 1000;

    public TargetFields {
        values = Map.copyOf(values);
    }

    public static TargetFields of(Target target) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("area", target.area().key());
        values.put("statement", target.statement().vi());
        values.put("statementEn", text(target.statement().en()));
        values.put("subject", text(target.subject()));
        values.put("comparator", target.comparator().symbol());
        values.put("value", Typed.text(target.value()));
        values.put(
                "valueTo",
                target.aim().valueTo() == null ? "" : Typed.text(target.aim().upper()));
        values.put("unit", target.aim().unit());
        values.put("level", target.level() == null ? "" : target.level().key());
        values.put("scope", text(target.reach().scope()));
        values.put("baseline", text(target.reach().baseline()));
        values.put("exclusion", text(target.reach().exclusion()));
        values.put("indicator", text(target.proof().indicatorId()));
        values.put("filter", text(target.proof().filter()));
        values.put("horizon", target.horizon().toString());
        values.put(
                "nestedIn", target.nestedIn() == null ? "" : target.nestedIn().toString());
        return new TargetFields(values);
    }

    public String get(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** What is wrong: message keys by field; empty where all is right. */
    public Map<String, String> check() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (get("statement").isEmpty() || get("statement").length() > LONGEST) {
            errors.put("statement", "target.error.statement");
        }
        if (area().isEmpty()) {
            errors.put("area", "target.error.area");
        }
        if (comparator().isEmpty()) {
            errors.put("comparator", "target.error.comparator");
        }
        Optional<BigDecimal> value = Typed.number(get("value"));
        if (value.isEmpty()) {
            errors.put("value", "target.error.value");
        }
        checkRange(errors, value);
        if (get("unit").isEmpty() || get("unit").length() > 40) {
            errors.put("unit", "target.error.unit");
        }
        if (horizon().isEmpty()) {
            errors.put("horizon", "target.error.horizon");
        }
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    public TargetDraft draft(@Nullable UUID takenFrom, @Nullable Quote quote) {
        Comparator comparator = comparator().orElseThrow();
        BigDecimal valueTo =
                comparator == Comparator.RANGE ? Typed.number(get("valueTo")).orElseThrow() : null;
        return new TargetDraft(
                area().orElseThrow(),
                new LocalizedText(get("statement"), get("statementEn")),
                get("subject").isEmpty() ? null : get("subject"),
                new Aim(comparator, Typed.number(get("value")).orElseThrow(), valueTo, get("unit")),
                new Reach(level(), get("scope"), get("baseline"), get("exclusion")),
                new Proof(get("indicator"), get("filter")),
                horizon().orElseThrow(),
                Typed.id(get("nestedIn")).orElse(null),
                takenFrom,
                quote);
    }

    private void checkRange(Map<String, String> errors, Optional<BigDecimal> value) {
        if (comparator().filter(Comparator.RANGE::equals).isEmpty()) {
            return;
        }
        Optional<BigDecimal> upper = Typed.number(get("valueTo"));
        if (upper.isEmpty()
                || value.filter(low -> low.compareTo(upper.get()) > 0).isPresent()) {
            errors.put("valueTo", "target.error.range");
        }
    }

    private Optional<ReformArea> area() {
        return ReformArea.find(get("area"));
    }

    private Optional<Comparator> comparator() {
        return Arrays.stream(Comparator.values())
                .filter(known -> known.symbol().equals(get("comparator")))
                .findFirst();
    }

    private Optional<Horizon> horizon() {
        return Horizon.find(get("horizon"));
    }

    private @Nullable UnitLevel level() {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.key().equals(get("level")))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
