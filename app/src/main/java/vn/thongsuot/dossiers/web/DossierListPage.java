package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * Dossiers of a period, filtered.
 *
 * @param found what the address asks for; null where it cannot be meant
 * @param units those that the reader may choose from; @param officers those of the chosen unit, or of the own ones
 * @param cases those of the procedure that is asked for; none where it has one case only
 */
record DossierListPage(
        Ui ui,
        TypedForm form,
        @Nullable Found found,
        List<Choice> units,
        List<Choice> officers,
        List<Choice> channels,
        List<Choice> cases,
        Map<String, String> errors) {

    /**
     * The list.
     *
     * @param state message key of what is listed
     * @param count of all pages
     * @param from first day as the field shows it; @param to last day
     */
    record Found(
            String state,
            String from,
            String to,
            int count,
            List<DossierTallies.Tally> tallies,
            List<Chip> chips,
            List<Row> rows,
            int page,
            @Nullable String previousHref,
            @Nullable String nextHref,
            String excel,
            String csv) {}

    /** A filter that is set. @param href the same list without it */
    record Chip(String text, String href) {}

    /** A dossier with its names resolved. @param procedureCase empty for the usual case */
    record Row(
            String code,
            String received,
            String channel,
            String applicant,
            String procedure,
            String procedureCase,
            String unit,
            String holder,
            String status,
            String due,
            String left,
            String look) {}

    /** What was typed or, where nothing was, what it means. */
    String day(String name) {
        if (form.has(name) || found == null) {
            return form.text(name);
        }
        return name.equals("from") ? found.from() : found.to();
    }

    /** The filters in words, for a printed list. */
    String filterText() {
        return found == null
                ? ""
                : ui.t(found.state()) + ", " + ui.t("dossiers.period", found.from(), found.to())
                        + found.chips().stream().map(chip -> ", " + chip.text()).collect(Collectors.joining());
    }
}
