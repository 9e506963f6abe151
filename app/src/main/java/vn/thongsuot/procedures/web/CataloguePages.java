package vn.thongsuot.procedures.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.LimitWords;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.ChargedFee;
import vn.thongsuot.procedures.fees.FeeRule;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.procedures.fees.FeeTexts;

/** Makes the list of procedures in force. */
@Component
class CataloguePages {

    private static final int PAGE = 50;

    private final ProcedureCatalogue catalogue;
    private final LimitWords limits;
    private final FeeSchedule schedule;

    CataloguePages(ProcedureCatalogue catalogue, LimitWords limits, FeeSchedule schedule) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.schedule = schedule;
    }

    CataloguePage of(Ui ui, UUID authorityId, String words, String field, String kind, int page, LocalDate on) {
        List<ProcedureView> found = catalogue.search(authorityId, words, on, Integer.MAX_VALUE);
        Comparator<ProcedureView> order = words.isBlank() ? byName(ui) : (a, b) -> 0;
        List<ProcedureView> kept = found.stream()
                .filter(procedure -> field.isEmpty() || procedure.fieldCode().equals(field))
                .filter(procedure -> kind.isEmpty() || procedure.kind().key().equals(kind))
                .sorted(order)
                .toList();
        int last = Math.max(1, (kept.size() + PAGE - 1) / PAGE);
        int at = Math.clamp(page, 1, last);
        List<ProcedureView> shown =
                kept.stream().skip((at - 1L) * PAGE).limit(PAGE).toList();
        Map<UUID, ChargedFee> charged = schedule.listCharged(authorityId, shown, on);
        return new CataloguePage(
                ui,
                words,
                field,
                kind,
                fields(ui, found),
                shown.stream()
                        .map(procedure ->
                                row(ui, procedure, Objects.requireNonNull(charged.get(procedure.versionId()))))
                        .toList(),
                kept.size(),
                at,
                at > 1 ? href(words, field, kind, at - 1) : null,
                at < last ? href(words, field, kind, at + 1) : null);
    }

    private CataloguePage.Row row(Ui ui, ProcedureView procedure, ChargedFee charged) {
        String limit = limits.text(procedure.limitText(), ui.locale());
        return new CataloguePage.Row(
                procedure.code(),
                "/desk/procedures/" + procedure.code(),
                ui.text(procedure.name()),
                ui.text(procedure.fieldName()),
                ui.t("unit.level." + procedure.level()),
                ui.text(procedure.decidingAgency()),
                limit.isEmpty() ? ui.t("catalogue.unknown") : limit,
                fee(ui, procedure, charged),
                FeeTexts.warning(ui, charged.rule()),
                ui.t("online." + procedure.onlineLevel()),
                procedure.isBoundaryFree(),
                procedure.confirmed(),
                procedure.isInternal());
    }

    /** What is charged; a rule in words is no amount that somebody knows. */
    private static String fee(Ui ui, ProcedureView procedure, ChargedFee charged) {
        boolean inWords = charged.rule().source() == FeeRule.Source.UNKNOWN && procedure.feeNote() != null;
        return inWords ? ui.t("catalogue.fee.rule") : FeeTexts.charged(ui, charged);
    }

    private static List<CataloguePage.Choice> fields(Ui ui, List<ProcedureView> found) {
        Map<String, List<ProcedureView>> byField = found.stream()
                .collect(Collectors.groupingBy(ProcedureView::fieldCode, LinkedHashMap::new, Collectors.toList()));
        return byField.entrySet().stream()
                .map(entry -> new CataloguePage.Choice(
                        entry.getKey(),
                        ui.text(entry.getValue().getFirst().fieldName()),
                        entry.getValue().size()))
                .sorted(Comparator.comparing(CataloguePage.Choice::name, Collator.getInstance(ui.locale())))
                .toList();
    }

    /** By alphabet where nobody searched; else the best match stays first. */
    private static Comparator<ProcedureView> byName(Ui ui) {
        return Comparator.comparing(procedure -> ui.text(procedure.name()), Collator.getInstance(ui.locale()));
    }

    private static String href(String words, String field, String kind, int page) {
        return "/desk/procedures?q=" + encoded(words) + "&field=" + encoded(field) + "&kind=" + encoded(kind) + "&page="
                + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
