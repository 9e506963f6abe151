package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.DossierFilter;
import vn.thongsuot.dossiers.DossierLists;
import vn.thongsuot.dossiers.ListedDossier;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** The list of dossiers as a file, all of its pages (Vietnamese: kết xuất danh sách hồ sơ); each page's names are a logged read. */
@Component
class DossierListExport extends ListExport {

    static final String NAME = "dossiers";

    private final DossierLists lists;
    private final DossierListRows rows;
    private final Clock clock;

    DossierListExport(DossierLists lists, DossierListRows rows, Clock clock) {
        super(
                NAME,
                Permission.DOSSIER_READ,
                "dossier.code",
                "dossiers.received",
                "dossier.channel",
                "dossiers.applicant",
                "late.procedure",
                "dossiers.case",
                "late.unit",
                "work.export.holder",
                "dossiers.status",
                "late.due",
                "dossiers.left");
        this.lists = lists;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        return lists.count(actor, asked(filter));
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        DossierFilter asked = asked(filter);
        for (int page = 1; ; page++) {
            List<ListedDossier> listed = lists.list(actor, asked.withPage(page));
            List<DossierListPage.Row> named = rows.of(ui, actor, listed);
            for (int i = 0; i < listed.size(); i++) {
                write(sink, listed.get(i), named.get(i));
            }
            if (listed.size() < DossierFilter.PAGE_SIZE) {
                return;
            }
        }
    }

    private void write(RowSink sink, ListedDossier one, DossierListPage.Row row) {
        sink.row(Arrays.asList(
                row.code(),
                day(one.receivedAt()),
                row.channel(),
                row.applicant(),
                row.procedure(),
                row.procedureCase(),
                row.unit(),
                row.holder(),
                row.status(),
                day(one.dueAt()),
                row.left()));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    /** As the page's address has it. */
    private DossierFilter asked(ExportFilter filter) {
        return new DossierListAsk(new TypedForm(filter.values()), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .filter();
    }
}
