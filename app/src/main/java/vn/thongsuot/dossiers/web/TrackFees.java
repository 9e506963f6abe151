package vn.thongsuot.dossiers.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.payments.online.OnlinePayments;
import vn.thongsuot.payments.vietqr.TransferRequests;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.QrDrawing;

/** The fee on a citizen's page: what is due, how to pay it, and the way to the gateway and back. */
@Component
class TrackFees {

    private final FeeQueries fees;
    private final OnlinePayments online;
    private final TransferRequests transfers;

    TrackFees(FeeQueries fees, OnlinePayments online, TransferRequests transfers) {
        this.fees = fees;
        this.online = online;
        this.transfers = transfers;
    }

    TrackPage.Todo todo(Ui ui, DossierDetail detail, String base) {
        Payable payable = fees.find(detail).orElse(null);
        long due = payable == null ? detail.feeAmount() : payable.remaining();
        return new TrackPage.Todo(
                ui.t("track.todo.fee", ui.money(due)),
                payable == null || payable.paid() > 0 ? List.of() : items(ui, payable),
                ui.t("track.todo.fee.note"),
                null,
                payable != null && online.isOpen(payable) ? base + "/pay" : null,
                payable == null ? null : transfer(payable));
    }

    /** Each charge in a line, where there are several. */
    private List<String> items(Ui ui, Payable payable) {
        List<PayableItem> items = fees.items(payable);
        return items.size() < 2
                ? List.of()
                : items.stream()
                        .map(item -> ui.t(
                                "track.todo.fee.item",
                                ui.text(item.name()),
                                ui.t("fee.kind." + item.kind()),
                                ui.money(item.amount() - item.reduction())))
                        .toList();
    }

    /** @throws vn.thongsuot.shared.DomainException PAY-050 if it cannot be paid online */
    URI begin(DossierDetail detail, URI returnTo, URI callback) {
        Payable payable = fees.find(detail).orElseThrow(AccessPolicy::notFound);
        return online.begin(payable, returnTo, callback);
    }

    void answer(Map<String, String> parameters) {
        online.answer(parameters.getOrDefault("gateway", ""), parameters);
    }

    private TrackPage.@Nullable Transfer transfer(Payable payable) {
        Optional<TransferRequests.Request> request = transfers.find(payable);
        return request.map(found -> {
                    QrDrawing drawing = QrDrawing.of(found.payload());
                    return new TrackPage.Transfer(
                            found.account().bankName(),
                            found.account().number(),
                            found.account().holder(),
                            payable.reference(),
                            drawing.size(),
                            drawing.path());
                })
                .orElse(null);
    }
}
