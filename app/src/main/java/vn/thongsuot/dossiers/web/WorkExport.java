package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkItem;
import vn.thongsuot.dossiers.WorkLists;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery.Due;

/** The work list as a file, all of its pages (Vietnamese: kết xuất danh sách việc); each page's names are a logged read. */
@Component
class WorkExport extends ListExport {

    static final String NAME = "work";

    private final WorkLists lists;
    private final OtherWork others;
    private final WorkRows rows;
    private final Clock clock;

    WorkExport(WorkLists lists, OtherWork others, WorkRows rows, Clock clock) {
        super(
                NAME,
                Permission.DOSSIER_READ,
                "work.left",
                "work.due",
                "work.anyCode",
                "work.applicantOrKind",
                "work.procedureOrWork",
                "work.step",
                "work.export.stepDue",
                "work.export.holder");
        this.lists = lists;
        this.others = others;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        WorkAsk ask = ask(filter);
        Due due = ask.filter().due();
        long dossiers = ask.wants(WorkAsk.DOSSIERS)
                ? lists.tally(actor, ask.filter()).entrySet().stream()
                        .filter(entry -> due == null || entry.getKey() == due)
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                : 0;
        return dossiers + others.look(actor, ask).entries().size();
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        WorkAsk ask = ask(filter);
        rows.others(ui, actor, others.look(actor, ask).entries()).forEach(other -> write(ui, sink, other));
        for (int page = 1; ask.wants(WorkAsk.DOSSIERS); page++) {
            List<WorkItem> items = lists.list(actor, ask.filter().withPage(page));
            rows.dossiers(ui, actor, items).forEach(row -> write(ui, sink, row));
            if (items.size() < WorkFilter.PAGE_SIZE) {
                return;
            }
        }
    }

    private static void write(Ui ui, RowSink sink, WorkPage.Other row) {
        WorkEntry entry = row.entry();
        sink.row(Arrays.asList(
                row.leftText(),
                entry.dueOn(),
                entry.code(),
                ui.t("work.kind." + entry.kind()),
                ui.text(entry.title()),
                ui.t(entry.statusKey()),
                null,
                row.holder()));
    }

    private void write(Ui ui, RowSink sink, WorkPage.Row row) {
        WorkItem item = row.item();
        sink.row(Arrays.asList(
                row.leftText(),
                day(item.appointmentAt()),
                item.code().value(),
                row.applicant(),
                ui.text(item.procedureName()),
                ui.text(item.stepName()),
                item.stepDueAt() == null ? null : ui.dateTime(item.stepDueAt()),
                row.holder()));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    /** As the page's address has it; an unknown filter is no filter. */
    private WorkAsk ask(ExportFilter filter) {
        String kind = filter.text("kind");
        return new WorkAsk(
                WorkFilters.of(
                        filter.text("whose"), filter.text("due"), filter.text("procedure"), filter.text("holder"), 1),
                others.isKnown(kind) ? kind : null);
    }
}
