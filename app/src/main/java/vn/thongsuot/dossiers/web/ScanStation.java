package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.scans.ScanPage;
import vn.thongsuot.documents.scans.TextReading;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * The scanning station.
 *
 * @param view the page that is looked at
 * @param paper component whose text was read, or whose form was refused
 * @param proposal what the reading proposes for it
 */
record ScanStation(
        Ui ui,
        DossierDetail detail,
        List<ScanPage> pages,
        ScanView view,
        TypedForm form,
        Map<String, String> errors,
        boolean reads,
        @Nullable Integer paper,
        TextReading.@Nullable Proposal proposal) {

    String base() {
        return view.base();
    }

    int pagesOf(int component) {
        return (int) pages.stream()
                .filter(page -> Integer.valueOf(component).equals(page.target()))
                .count();
    }

    /** What was typed for a paper and refused, else what the reading proposes. */
    String textOf(int component, String name) {
        if (!Integer.valueOf(component).equals(paper)) {
            return "";
        }
        String proposed = proposal == null
                ? ""
                : switch (name) {
                    case "number" -> proposal.number();
                    case "on" -> proposal.day();
                    default -> "";
                };
        return form.textOr(name, proposed);
    }
}
