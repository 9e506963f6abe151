package vn.thongsuot.inspections.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.findings.Finding;
import vn.thongsuot.inspections.findings.FindingFilter;
import vn.thongsuot.inspections.findings.Findings;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;

/** A year's inspections and findings as Excel files (Vietnamese: xuất kế hoạch kiểm tra, tồn tại ra Excel). */
@Component
class InspectionSheets {

    private final Inspections inspections;
    private final Findings findings;
    private final InspectionNames names;

    InspectionSheets(Inspections inspections, Findings findings, InspectionNames names) {
        this.inspections = inspections;
        this.findings = findings;
        this.names = names;
    }

    byte[] inspections(Ui ui, Actor actor, int year) {
        List<String> head = List.of(
                ui.t("inspection.code"),
                ui.t("inspection.unit"),
                ui.t("inspection.body"),
                ui.t("inspection.kind"),
                ui.t("inspection.form"),
                ui.t("inspection.subject"),
                ui.t("inspection.topic"),
                ui.t("inspection.month"),
                ui.t("inspection.state"),
                ui.t("inspection.startedOn"),
                ui.t("inspection.mode"),
                ui.t("inspection.number"),
                ui.t("inspection.concludedOn"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        inspections.list(actor, year).forEach(one -> rows.add(row(ui, one)));
        return Sheets.write(ui.t("nav.inspections"), head, rows);
    }

    private List<@Nullable Object> row(Ui ui, Inspection one) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(one.code());
        row.add(names.unit(ui, one.inspectedUnitId()));
        row.add(names.unit(ui, one.unitId()));
        row.add(ui.t("inspection.kind." + one.kind().key()));
        row.add(ui.t("inspection.form." + one.form().key()));
        row.add(ui.t("inspection.subject." + one.subject().key()));
        row.add(one.topic());
        row.add(one.month());
        row.add(ui.t("inspection.state." + one.state().key()));
        row.add(one.startedOn());
        row.add(one.mode() == null ? null : ui.t("inspection.mode." + one.mode().key()));
        row.add(one.conclusion() == null ? null : one.conclusion().number());
        row.add(one.conclusion() == null ? null : one.conclusion().on());
        return row;
    }

    byte[] findings(Ui ui, Actor actor, int year, FindingFilter filter) {
        List<String> head = List.of(
                ui.t("finding.code"),
                ui.t("inspection.unit"),
                ui.t("task.area"),
                ui.t("finding.content"),
                ui.t("finding.cause"),
                ui.t("finding.fault"),
                ui.t("finding.demand"),
                ui.t("finding.foundOn"),
                ui.t("finding.due"),
                ui.t("finding.state"),
                ui.t("finding.fixedOn"),
                ui.t("finding.escalatedOn"),
                ui.t("finding.escalatedTo"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        findings.list(actor, year, filter).forEach(one -> rows.add(row(ui, one)));
        return Sheets.write(ui.t("nav.findings"), head, rows);
    }

    private List<@Nullable Object> row(Ui ui, Finding one) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(one.code());
        row.add(names.unit(ui, one.ownerUnitId()));
        row.add(ui.t("task.area." + one.draft().area().key()));
        row.add(one.draft().content());
        row.add(one.draft().cause());
        row.add(ui.t("finding.fault." + one.draft().fault().key()));
        row.add(one.draft().demand());
        row.add(one.foundOn());
        row.add(one.draft().dueOn());
        row.add(ui.t("finding.state." + one.state().key()));
        row.add(one.fixedOn());
        row.add(one.escalation() == null ? null : one.escalation().on());
        row.add(one.escalation() == null ? null : one.escalation().to());
        return row;
    }
}
