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
 * @param read component whose text was read
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
        @Nullable Integer read,
        TextReading.@Nullable Proposal proposal) {

    String base() {
        return view.base();
    }

    int pagesOf(int component) {
        return (int) pages.stream()
                .filter(page -> Integer.valueOf(component).equals(page.target()))
                .count();
    }

    String numberOf(int component) {
        return proposal != null && Integer.valueOf(component).equals(read) ? proposal.number() : "";
    }

    String dayOf(int component) {
        return proposal != null && Integer.valueOf(component).equals(read) ? proposal.day() : "";
    }
}
