package vn.thongsuot.reports.web;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.reports.FormItem;
import vn.thongsuot.reports.PeriodKind;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.RegimeDraft;
import vn.thongsuot.shared.LocalizedText;

/** A regime as typed (Vietnamese: biểu mẫu chế độ báo cáo). */
record RegimeForm(Map<String, String> typed) {

    private static final List<PeriodKind> KINDS = List.of(
            PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS, PeriodKind.YEAR);

    static RegimeForm of(MultiValueMap<String, String> typed) {
        return new RegimeForm(typed.toSingleValueMap());
    }

    static RegimeForm of(Regime regime, List<FormItem> items) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name", regime.name().vi());
        typed.put("nameEn", text(regime.name().en()));
        typed.put("recipient", regime.recipientUnitId().toString());
        typed.put("through", text(regime.throughUnitId()));
        typed.put("upperBody", text(regime.upperBody()));
        typed.put("reporters", regime.reporters().key());
        typed.put("consolidated", regime.consolidated() ? "1" : "");
        typed.put("cutOffDay", text(regime.cutOffDay()));
        typed.put("legalBasis", text(regime.legalBasis()));
        typed.put("sample", regime.sample() ? "1" : "");
        typed.put("movesDue", regime.handling().movesDue() ? "1" : "");
        typed.put("inScope", regime.handling().inScope() ? "1" : "");
        typed.put("connectedOn", text(regime.handling().connectedOn()));
        typed.put("from", text(regime.from()));
        typed.put("to", text(regime.to()));
        typed.put("items", FormText.write(items));
        regime.cadences().forEach(cadence -> {
            typed.put("due-" + cadence.kind().key(), String.valueOf(cadence.dueDays()));
            typed.put("up-" + cadence.kind().key(), String.valueOf(cadence.consolidatedDays()));
        });
        return new RegimeForm(typed);
    }

    String get(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    List<PeriodKind> kinds() {
        return KINDS;
    }

    /** What is wrong, by field. */
    Map<String, String> check() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (get("name").isEmpty()) {
            errors.put("name", "regime.error.name");
        }
        if (Typed.id(get("recipient")).isEmpty()) {
            errors.put("recipient", "regime.error.recipient");
        }
        if (!get("cutOffDay").isEmpty() && number("cutOffDay", 1, 28) == null) {
            errors.put("cutOffDay", "regime.error.cutOffDay");
        }
        if (Typed.day(get("from")).isEmpty()) {
            errors.put("from", "report.error.day");
        }
        if (!get("to").isEmpty() && Typed.day(get("to")).isEmpty()) {
            errors.put("to", "report.error.day");
        }
        if (!get("connectedOn").isEmpty() && Typed.day(get("connectedOn")).isEmpty()) {
            errors.put("connectedOn", "report.error.day");
        }
        for (PeriodKind kind : KINDS) {
            if (!get("due-" + kind.key()).isEmpty() && number("due-" + kind.key(), 0, 90) == null) {
                errors.put("due-" + kind.key(), "regime.error.days");
            }
            if (!get("up-" + kind.key()).isEmpty() && number("up-" + kind.key(), 0, 180) == null) {
                errors.put("up-" + kind.key(), "regime.error.days");
            }
        }
        FormText form = FormText.read(get("items"));
        if (form.items().isEmpty() || !form.wrong().isEmpty()) {
            errors.put("items", "regime.error.items");
        }
        return errors;
    }

    /** The lines of the form that could not be read. */
    Map<Integer, String> wrongLines() {
        return FormText.read(get("items")).wrong();
    }

    RegimeDraft draft() {
        return new RegimeDraft(
                new LocalizedText(get("name"), get("nameEn").isEmpty() ? null : get("nameEn")),
                Typed.id(get("recipient")).orElseThrow(),
                Typed.id(get("through")).orElse(null),
                blank("upperBody"),
                reporters(),
                !get("consolidated").isEmpty(),
                number("cutOffDay", 1, 28),
                blank("legalBasis"),
                !get("sample").isEmpty(),
                new Regime.Handling(!get("movesDue").isEmpty(), !get("inScope").isEmpty(), day("connectedOn")),
                Typed.day(get("from")).orElseThrow(),
                day("to"),
                cadences(),
                FormText.read(get("items")).items());
    }

    private List<Regime.Cadence> cadences() {
        Map<PeriodKind, Regime.Cadence> cadences = new EnumMap<>(PeriodKind.class);
        for (PeriodKind kind : KINDS) {
            Integer due = number("due-" + kind.key(), 0, 90);
            if (due != null) {
                Integer up = number("up-" + kind.key(), 0, 180);
                cadences.put(kind, new Regime.Cadence(kind, due, up == null ? due : up));
            }
        }
        return new ArrayList<>(cadences.values());
    }

    private Regime.Reporters reporters() {
        return switch (get("reporters")) {
            case "agencies" -> Regime.Reporters.AGENCIES;
            case "communes" -> Regime.Reporters.COMMUNES;
            default -> Regime.Reporters.ALL;
        };
    }

    private @Nullable Integer number(String name, int least, int most) {
        String text = get(name);
        if (!text.matches("\\d{1,3}")) {
            return null;
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most ? (Integer) number : null;
    }

    private @Nullable LocalDate day(String name) {
        return Typed.day(get(name)).orElse(null);
    }

    private @Nullable String blank(String name) {
        return get(name).isEmpty() ? null : get(name);
    }

    /** A day as people write it. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }
}
