package vn.thongsuot.payments.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.exports.ListExport;
import vn.thongsuot.exports.RowSink;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Ui;

/** Receipts as a file (Vietnamese: kết xuất biên lai đã lập). */
@Component
class PaymentExport extends ListExport {

    static final String NAME = "receipts";

    private final PaymentLines lines;
    private final UnitDirectory units;
    private final PaymentNames names;

    PaymentExport(PaymentLines lines, UnitDirectory units, PaymentNames names) {
        super(
                NAME,
                Permission.PAYMENT_READ,
                "receipt.number",
                "payments.day",
                "payments.unit",
                "payments.label",
                "dossier.procedure",
                "payments.method",
                "payments.amountDong",
                "payments.proof",
                "payments.cashier",
                "receipt.cancelled");
        this.lines = lines;
        this.units = units;
        this.names = names;
    }

    @Override
    public long count(Actor actor, ExportFilter filter) {
        return list(actor, filter).size();
    }

    @Override
    protected void writeRows(Actor actor, ExportFilter filter, Ui ui, RowSink sink) {
        List<PaymentLines.Line> found = list(actor, filter);
        Map<UUID, String> cashiers = lines.cashiers(found);
        found.forEach(line -> sink.row(Arrays.asList(
                line.receipt().text(),
                ui.dateTime(line.receipt().issuedAt()),
                names.unit(ui, line.receipt().unitId()),
                line.payable().label(),
                line.payable().procedureCode(),
                ui.t("payment.method." + line.payment().method().key()),
                line.receipt().isCancelled() ? 0L : line.receipt().amount(),
                PayablePages.proof(line.payment()),
                PaymentLines.by(ui, line, cashiers),
                line.receipt().cancelReason())));
    }

    static String href(String format, PaymentLines.Days days) {
        return ExportFilter.href(
                NAME, format, "from", days.first().toString(), "to", days.last().toString());
    }

    private List<PaymentLines.Line> list(Actor actor, ExportFilter filter) {
        return lines.list(
                units.idsWithPredecessors(actor, Permission.PAYMENT_READ),
                lines.days(filter.textOrEmpty("from"), filter.textOrEmpty("to")));
    }
}
