package vn.thongsuot.dossiers.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierFilter;
import vn.thongsuot.dossiers.DossierFilter.State;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/**
 * What the address of the list of dossiers asks for. Without days it is the month until today; what cannot be meant is told and
 * not passed over.
 */
record DossierListAsk(TypedForm form, LocalDate today) {

    static final String PATH = "/desk/dossiers";
    static final List<String> CHANNELS = List.of("counter", "online", "postal");

    private static final Set<String> PERIOD = Set.of("from", "to");

    /** What is wrong with it, by field. */
    Map<String, String> errors(Ui ui) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (String day : List.of("from", "to")) {
            if (form.has(day) && form.day(day).isEmpty()) {
                errors.put(day, ui.t("dossiers.day", form.text(day)));
            }
        }
        for (String id : List.of("unit", "officer")) {
            if (form.has(id) && form.id(id).isEmpty()) {
                errors.put(id, ui.t("dossiers.word", form.text(id)));
            }
        }
        if (form.has("channel") && !CHANNELS.contains(form.text("channel"))) {
            errors.put("channel", ui.t("dossiers.word", form.text("channel")));
        }
        if (form.has("state") && state().isEmpty()) {
            errors.put("list", ui.t("dossiers.word", form.text("state")));
        }
        if (errors.isEmpty()) {
            try {
                filter();
            } catch (DomainException refused) {
                errors.put("from", ui.error(refused));
            }
        }
        return errors;
    }

    /** @throws DomainException DOS-185 for days the wrong way round */
    DossierFilter filter() {
        LocalDate to = form.day("to").orElse(today);
        return new DossierFilter(
                state().orElse(State.RECEIVED),
                form.day("from").orElseGet(() -> to.withDayOfMonth(1)),
                to,
                form.id("unit").orElse(null),
                text("procedure"),
                text("case"),
                text("channel"),
                form.id("officer").orElse(null),
                form.whole("page", 1, 1_000_000).orElse(1));
    }

    /** Whether it says days at all. */
    boolean hasPeriod() {
        return PERIOD.stream().anyMatch(form::has);
    }

    private Optional<State> state() {
        return Arrays.stream(State.values())
                .filter(state -> state.key().equals(form.text("state")))
                .findFirst();
    }

    private @Nullable String text(String name) {
        return form.has(name) ? form.text(name) : null;
    }

    /** Address of the list with this filter, without some of its fields. */
    static String href(DossierFilter filter, String... without) {
        Set<String> left = Set.of(without);
        return Links.query(
                PATH,
                pairs(filter).entrySet().stream()
                        .filter(pair -> !left.contains(pair.getKey()))
                        .flatMap(pair -> Arrays.asList(pair.getKey(), pair.getValue()).stream())
                        .toArray(String[]::new));
    }

    /** The same list as a file, all of its pages. */
    static String fileHref(DossierFilter filter, String format) {
        return new ExportFilter(pairs(filter.withPage(1))).href(DossierListExport.NAME, format);
    }

    /** What is asked for by name; what is not asked for is left out. */
    private static Map<String, String> pairs(DossierFilter filter) {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("state", filter.state().key());
        pairs.put("from", filter.from().toString());
        pairs.put("to", filter.to().toString());
        put(pairs, "unit", filter.unitId());
        put(pairs, "procedure", filter.procedureCode());
        put(pairs, "case", filter.caseKey());
        put(pairs, "channel", filter.channel());
        put(pairs, "officer", filter.officerId());
        put(pairs, "page", filter.page() > 1 ? filter.page() : null);
        return pairs;
    }

    private static void put(Map<String, String> pairs, String name, @Nullable Object value) {
        if (value != null) {
            pairs.put(name, value.toString());
        }
    }
}
