package vn.thongsuot.calendar.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.calendar.changes.MovedCase;
import vn.thongsuot.calendar.changes.MovedCases;
import vn.thongsuot.calendar.spi.DueChange;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.platform.Ui;

/** Cases with another due date by a decision as a file (Vietnamese: kết xuất hồ sơ đổi hạn), with the columns of the page. */
@Component
class MovedExport extends ListExport {

    private static final String NAME = "calendar-moved";
    private static final int LOT = 1000;

    private final MovedCases moved;
    private final ChangeTexts texts;

    MovedExport(MovedCases moved, ChangeTexts texts) {
        super(
                NAME,
                Permission.DESK_USE,
                "calendarChange.kindOfCase",
                "calendarChange.case",
                "calendar.unit",
                "calendarChange.old",
                "calendarChange.new",
                "calendarChange.difference",
                "calendarChange.because");
        this.moved = moved;
        this.texts = texts;
    }

    static String href(UUID changeId, String format) {
        return ExportFilter.href(NAME, format, "change", changeId.toString());
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        return moved.count(actor, change(filter));
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        List<MovedCase> lot;
        long offset = 0;
        do {
            lot = moved.list(actor, change(filter), LOT, offset);
            lot.forEach(one -> write(ui, sink, one));
            offset += lot.size();
        } while (lot.size() == LOT);
    }

    private void write(Ui ui, RowSink sink, MovedCase one) {
        DueChange change = one.change();
        sink.row(Arrays.asList(
                ui.t("clocked." + one.kind()),
                change.label(),
                texts.unit(ui, change.unitId()),
                ui.dateTime(change.before()),
                ui.dateTime(change.after()),
                texts.days(change),
                change.because()));
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) without a decision */
    private static UUID change(ExportFilter filter) {
        return filter.id("change").orElseThrow(AccessPolicy::notFound);
    }
}
