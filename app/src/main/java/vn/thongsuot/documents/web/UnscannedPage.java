package vn.thongsuot.documents.web;

import java.util.List;
import vn.thongsuot.documents.Unscanned;
import vn.thongsuot.platform.Ui;

/** Files that are kept back from everybody. */
record UnscannedPage(Ui ui, List<Unscanned.KeptBack> files) {

    boolean anyWaits() {
        return files.stream().anyMatch(file -> !file.rejected());
    }
}
