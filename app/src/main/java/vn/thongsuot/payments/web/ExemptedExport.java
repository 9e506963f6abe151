package vn.thongsuot.payments.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.Exempted;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.platform.Ui;

/** What resolutions took off, as a file (Vietnamese: kết xuất số đã miễn, giảm theo nghị quyết). */
@Component
class ExemptedExport extends ListExport {

    private static final String NAME = "exempted";

    private final Payables payables;
    private final PaymentLines lines;
    private final UnitDirectory units;

    ExemptedExport(Payables payables, PaymentLines lines, UnitDirectory units) {
        super(
                NAME,
                Permission.PAYMENT_READ,
                "fee.resolutionNumber",
                "payments.exempted.charge",
                "fee.kind",
                "payments.exempted.cases",
                "payments.exempted.amount",
                "payments.exempted.budget");
        this.payables = payables;
        this.lines = lines;
        this.units = units;
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        return list(actor, filter).size();
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        list(actor, filter)
                .forEach(one -> sink.row(Arrays.asList(
                        one.resolution(),
                        ui.text(one.charge()),
                        ui.t("fee.kind." + one.kind()),
                        one.cases(),
                        one.reduction(),
                        ui.t(one.budgetPays() ? "fee.budgetPays.yes" : "fee.budgetPays.no"))));
    }

    static String href(String format, PaymentLines.Days days) {
        return ExportFilter.href(
                NAME, format, "from", days.first().toString(), "to", days.last().toString());
    }

    private List<Exempted> list(Actor actor, ExportFilter filter) {
        PaymentLines.Days days = lines.days(filter.textOrEmpty("from"), filter.textOrEmpty("to"));
        return payables.listExempted(
                units.idsWithPredecessors(actor, Permission.PAYMENT_READ), days.first(), days.last());
    }
}
