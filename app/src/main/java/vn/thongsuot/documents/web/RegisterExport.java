package vn.thongsuot.documents.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedFilter;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ExportSource;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.platform.Ui;

/** A register of results or of certified copies as a file (Vietnamese: kết xuất sổ kết quả điện tử, sổ chứng thực). */
@Component
class RegisterExport implements ExportSource {

    static final String NAME = "results";

    private static final List<String> COLUMNS =
            List.of("number", "issuedOn", "title", "unit", "signer", "case", "validTo", "state", "code");
    private static final List<String> OF_COPIES = List.of("originalNumber", "originalOn", "originalIssuer");

    private final IssuedRegister register;
    private final RegisterRows rows;

    RegisterExport(IssuedRegister register, RegisterRows rows) {
        this.register = register;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.DOSSIER_READ;
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        return register.count(actor, filter(filter));
    }

    @Override
    public void write(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        IssuedFilter asked = filter(filter);
        boolean copies = asked.kind().equals(NewIssue.CERTIFIED_COPY);
        sink.head(Stream.concat(COLUMNS.stream(), copies ? OF_COPIES.stream() : Stream.of())
                .map(column -> ui.t("issued." + column))
                .toList());
        for (Issued issued : register.list(actor, asked, Integer.MAX_VALUE)) {
            RegisterPage.Row row = rows.of(ui, issued);
            List<@Nullable Object> cells = new ArrayList<@Nullable Object>();
            cells.add(row.number());
            cells.add(issued.issuedOn());
            cells.add(row.title());
            cells.add(row.unit());
            cells.add(row.signer());
            cells.add(row.caseCode());
            cells.add(issued.validTo());
            cells.add(row.state());
            cells.add(row.code());
            if (copies) {
                NewIssue.Original original = issued.original();
                cells.add(row.originalNumber());
                cells.add(original == null ? null : original.on());
                cells.add(row.originalIssuer());
            }
            sink.row(cells);
        }
    }

    static String address(IssuedFilter filter, String format) {
        return ExportFilter.href(
                NAME,
                format,
                "kind",
                filter.kind(),
                "whose",
                filter.whose().key(),
                "from",
                text(filter.from()),
                "to",
                text(filter.to()));
    }

    /** An unknown kind is results; a day that cannot be read is none. */
    static IssuedFilter filter(ExportFilter asked) {
        String kind = asked.textOrEmpty("kind");
        return new IssuedFilter(
                kind.equals(NewIssue.CERTIFIED_COPY) ? kind : NewIssue.RESULT,
                IssuedFilter.Whose.of(asked.textOrEmpty("whose")),
                asked.day("from").orElse(null),
                asked.day("to").orElse(null));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
