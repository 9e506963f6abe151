package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.scans.ScanPage;
import vn.thongsuot.platform.Ui;

/**
 * The page that is looked at beside the fields (Vietnamese: trang đang xem).
 *
 * @param base address of the station
 * @param at index of the page that is shown
 * @param alone whether it is sent without the rest of the station
 */
record ScanView(Ui ui, String base, List<ScanPage> pages, int at, boolean alone) {

    ScanView {
        pages = List.copyOf(pages);
    }

    /** Of the page that was asked for; the first one if there is none of this id. */
    static ScanView of(Ui ui, String base, List<ScanPage> pages, @Nullable UUID asked, boolean alone) {
        int at = IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).id().equals(asked))
                .findFirst()
                .orElse(0);
        return new ScanView(ui, base, pages, at, alone);
    }

    /** Null where there is no page. */
    @Nullable
    ScanPage shown() {
        return find(at);
    }

    @Nullable
    ScanPage before() {
        return find(at - 1);
    }

    @Nullable
    ScanPage after() {
        return find(at + 1);
    }

    private @Nullable ScanPage find(int index) {
        return index >= 0 && index < pages.size() ? pages.get(index) : null;
    }

    String address(ScanPage page) {
        return base + "?page=" + page.id();
    }

    /** Another address after each turn, so that no browser shows the picture as it was. */
    String picture(ScanPage page) {
        return base + "/pages/" + page.id() + "?turned=" + page.rotation();
    }
}
