package vn.thongsuot.payments.refunds;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.shared.LocalizedText;

/** Refunds in the common work list: those to decide, and those to pay out (Vietnamese: đề nghị hoàn chờ xử lý). */
@Component
class RefundWork implements ListedWork {

    private final Refunds refunds;
    private final Payables payables;
    private final UnitDirectory units;

    RefundWork(Refunds refunds, Payables payables, UnitDirectory units) {
        this.refunds = refunds;
        this.payables = payables;
        this.units = units;
    }

    @Override
    public String kind() {
        return "refund";
    }

    @Override
    public String path() {
        return "/desk/payments/refunds";
    }

    @Override
    public List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose) {
        List<Refund> decide = waiting(actor, Permission.PAYMENT_APPROVE, RefundState.REQUESTED);
        List<Refund> pay = waiting(actor, Permission.PAYMENT_COLLECT, RefundState.APPROVED);
        List<Refund> all = Stream.concat(decide.stream(), pay.stream()).toList();
        List<UUID> owing = all.stream().map(Refund::payableId).distinct().toList();
        List<Payable> known = owing.isEmpty() ? List.of() : payables.list(owing);
        return all.stream().map(refund -> entry(refund, known)).toList();
    }

    private List<Refund> waiting(Actor actor, Permission permission, RefundState state) {
        if (!actor.may(permission)) {
            return List.of();
        }
        return refunds.list(units.idsWithPredecessors(actor, permission), state).stream()
                .filter(refund ->
                        state != RefundState.REQUESTED || !refund.requestedBy().equals(actor.accountId()))
                .toList();
    }

    private WorkEntry entry(Refund refund, List<Payable> known) {
        String label = known.stream()
                .filter(payable -> payable.id().equals(refund.payableId()))
                .map(Payable::label)
                .findFirst()
                .orElse("–");
        return new WorkEntry(
                kind(),
                label,
                "/desk/payments/refunds/" + refund.id(),
                LocalizedText.of(refund.reason()),
                "refund.state." + refund.state().key(),
                null,
                null,
                0,
                null);
    }
}
