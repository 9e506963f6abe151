package vn.thongsuot.exports.web;

import java.util.List;
import vn.thongsuot.exports.ExportState;
import vn.thongsuot.exports.ExportView;
import vn.thongsuot.platform.Ui;

/** What the page of one's own files shows. @param asked whether one was asked for just now */
record ExportListPage(Ui ui, List<ExportView> exports, boolean asked) {

    boolean ready(ExportView export) {
        return export.state() == ExportState.READY;
    }
}
