package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.Funnels;
import vn.thongsuot.platform.Ui;

/**
 * The way of a procedure's dossiers.
 *
 * @param funnel null where no procedure, or an unknown one, was asked for
 */
record FunnelPage(
        Ui ui,
        Funnels.Asked asked,
        Funnels.@Nullable Funnel funnel,
        String excel,
        String csv,
        String from,
        String to,
        Map<String, String> errors) {

    List<FunnelRows.Row> rows() {
        return funnel == null ? List.of() : FunnelRows.of(ui, funnel);
    }

    /** None where all are in the usual case. */
    List<FunnelRows.CaseRow> cases() {
        return funnel == null ? List.of() : FunnelRows.cases(ui, funnel);
    }

    /** The dossiers of a case. */
    String caseHref(FunnelRows.CaseRow row) {
        return Links.query(
                DossierListAsk.PATH,
                "from",
                asked.from().toString(),
                "to",
                asked.to().toString(),
                "procedure",
                asked.procedureCode(),
                "case",
                row.key());
    }

    /** What the table says, in a sentence. */
    String sentence() {
        return funnel == null
                ? ""
                : ui.t(
                        "funnel.sentence",
                        ui.number(funnel.received()),
                        ui.number(funnel.finished()),
                        ui.number(funnel.returned()));
    }
}
