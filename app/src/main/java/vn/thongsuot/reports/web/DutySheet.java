package vn.thongsuot.reports.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.ReportWords;
import vn.thongsuot.reports.ReportWork;

/** Who owes which report, who has sent and who is late, as an Excel file (Vietnamese: danh sách nghĩa vụ báo cáo). */
@Component
class DutySheet {

    private final ReportNames names;

    DutySheet(ReportNames names) {
        this.names = names;
    }

    byte[] write(Ui ui, List<ReportWork.Item> items) {
        List<String> head = List.of(
                ui.t("report.name"),
                ui.t("report.unit"),
                ui.t("report.period"),
                ui.t("regime.call.from"),
                ui.t("regime.call.to"),
                ui.t("report.due"),
                ui.t("report.state"),
                ui.t("report.sentOn"),
                ui.t("report.list.late"));
        ReportWords words = names.words(ui);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        items.forEach(item -> rows.add(row(ui, words, item.regime(), item.duty())));
        return Sheets.write(ui.t("report.list.sheet"), head, rows);
    }

    private List<@Nullable Object> row(Ui ui, ReportWords words, Regime regime, Duty duty) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(ui.text(regime.name()) + (duty.consolidated() ? " – " + ui.t("report.consolidated") : ""));
        row.add(names.unit(ui, duty.unitId()));
        row.add(words.period(duty.period()));
        row.add(duty.period().from());
        row.add(duty.period().to());
        row.add(duty.dueOn());
        row.add(ui.t(names.stateKey(duty)));
        row.add(duty.submittedOn());
        row.add(duty.daysLate(names.today()));
        return row;
    }
}
