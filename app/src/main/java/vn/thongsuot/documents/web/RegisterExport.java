package vn.thongsuot.documents.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedRegister;
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
        return register.count(actor, kind(filter));
    }

    @Override
    public void write(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        sink.head(COLUMNS.stream().map(column -> ui.t("issued." + column)).toList());
        for (Issued issued : register.list(actor, kind(filter), Integer.MAX_VALUE)) {
            RegisterPage.Row row = rows.of(ui, issued);
            sink.row(Arrays.asList(
                    row.number(),
                    issued.issuedOn(),
                    row.title(),
                    row.unit(),
                    row.signer(),
                    row.caseCode(),
                    issued.validTo(),
                    row.state(),
                    row.code()));
        }
    }

    static List<String> addresses(String kind) {
        return Stream.of("xlsx", "csv")
                .map(format -> ExportFilter.href(NAME, format, "kind", kind))
                .toList();
    }

    private static String kind(ExportFilter filter) {
        return RegisterController.kind(filter.textOrEmpty("kind"));
    }
}
