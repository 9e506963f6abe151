package vn.thongsuot.procedures.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.procedures.catalogue.CatalogueEntry;
import vn.thongsuot.procedures.catalogue.EntryDiff;
import vn.thongsuot.procedures.catalogue.EntryReading;
import vn.thongsuot.procedures.catalogue.WordMarks;
import vn.thongsuot.procedures.catalogue.web.AnnouncementPage.Change;
import vn.thongsuot.procedures.catalogue.web.AnnouncementPage.Piece;

/** Says what differs between two contents, part by part and word by word. */
@Component
class DiffTexts {

    private final EntryReading reading;

    DiffTexts(EntryReading reading) {
        this.reading = reading;
    }

    List<Change> of(Ui ui, CatalogueEntry before, CatalogueEntry after) {
        EntryDiff diff = EntryDiff.of(before, after);
        List<Change> changes = new ArrayList<>();
        diff.fields()
                .forEach(change -> changes.add(new Change(
                        ui.t("catalogue.part." + change.field().key()),
                        pieces(
                                reading.shown(change.field(), before, ui.locale()),
                                reading.shown(change.field(), after, ui.locale())))));
        diff.papers()
                .forEach(change -> changes.add(new Change(
                        ui.t("catalogue.papers"),
                        pieces(paper(ui, before, change.before()), paper(ui, after, change.after())))));
        return changes;
    }

    private static List<Piece> pieces(String before, String after) {
        return WordMarks.of(before, after).stream()
                .map(run -> new Piece(run.mark().name().toLowerCase(java.util.Locale.ROOT), run.text()))
                .toList();
    }

    private static String paper(Ui ui, CatalogueEntry entry, CatalogueEntry.@Nullable Paper paper) {
        if (paper == null) {
            return "";
        }
        String when = paper.when() == null ? "" : " (" + ui.text(paper.when()) + ")";
        Undigitised undigitised = paper.undigitised();
        String why = undigitised == null ? "" : ", " + ui.t("undigitised.said", ui.t(undigitised.textKey()));
        String cases = entry.cases().stream()
                .filter(one -> paper.cases().contains(one.key()))
                .map(one -> "; " + ui.t("case.only", ui.text(one.name())))
                .collect(Collectors.joining());
        return "%d. %s, %s, %d%s%s%s"
                .formatted(
                        paper.n(),
                        ui.text(paper.name()),
                        ui.t("form." + paper.form().replace(' ', '-')),
                        paper.copies(),
                        when,
                        why,
                        cases);
    }
}
