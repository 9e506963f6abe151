package vn.thongsuot.dossiers.web;

import java.util.Comparator;
import java.util.List;
import vn.thongsuot.dossiers.bulk.BulkView;
import vn.thongsuot.platform.Ui;

/** What became of each dossier (Vietnamese: kết quả từng hồ sơ). */
record BulkReport(Ui ui, BulkView run) {

    /** Refused ones first, since they still need somebody. */
    List<BulkView.Row> rows() {
        return run.rows().stream()
                .sorted(Comparator.comparing((BulkView.Row row) -> row.refusal() == null))
                .toList();
    }

    String why(BulkView.Row row) {
        return row.refusal() == null ? "" : ui.error(row.refusal());
    }

    String look(BulkView.Row row) {
        return switch (row.state()) {
            case "done" -> "govuk-tag--green";
            case "refused" -> "govuk-tag--red";
            default -> "govuk-tag--grey";
        };
    }

    String path() {
        return BulkView.path(run.id());
    }
}
