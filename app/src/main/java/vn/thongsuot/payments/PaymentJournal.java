package vn.thongsuot.payments;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.payments.tables.records.PayableRecord;
import vn.thongsuot.db.payments.tables.records.PaymentRecord;
import vn.thongsuot.facts.FactJournal;

/** Event and fact of a change of money, in the change's own transaction (Vietnamese: ghi nhật ký và dữ liệu thống kê). */
@Component
class PaymentJournal {

    private static final String FACT = "payment";
    private static final String LEGAL_BASIS = "NĐ 118/2025/NĐ-CP Điều 24";

    private final AuditTrail audit;
    private final FactJournal facts;
    private final JsonMapper json;
    private final Clock clock;

    PaymentJournal(AuditTrail audit, FactJournal facts, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
    }

    /** @param data ids, codes and amounts only */
    UUID note(PayableRecord payable, @Nullable UUID by, String action, Map<String, ?> data) {
        return audit.append(
                new StreamId("payable", payable.getId()),
                new Draft(
                        clock.instant(), by, payable.getUnitId(), action, json.writeValueAsString(data), LEGAL_BASIS));
    }

    /** The fact as the row says it now. */
    void record(PayableRecord payable, PaymentRecord payment, UUID event) {
        Map<String, @Nullable Object> values = values(payable, payment.getAmount());
        values.put("method", payment.getMethod());
        values.put("platform", payment.getPlatform());
        values.put("status", PaymentState.of(payment.getState()).word());
        values.put("settled_on", payment.getSettledOn());
        facts.record(FACT, payable.getAuthorityId(), payment.getId(), event, payable.getUnitId(), values);
    }

    /** A duty that a resolution took away whole. */
    void recordWaived(PayableRecord payable, UUID event) {
        recordWaived(payable, event, "waived");
    }

    /** One that was waived, and counts as such no more because it was counted anew. */
    void withdrawWaived(PayableRecord payable, UUID event) {
        recordWaived(payable, event, PaymentState.CANCELLED.word());
    }

    private void recordWaived(PayableRecord payable, UUID event, String status) {
        Map<String, @Nullable Object> values = values(payable, payable.getGross());
        values.put("method", PaymentMethod.CASH.key());
        values.put("platform", PaymentPlatform.NONE.key());
        values.put("status", status);
        facts.record(FACT, payable.getAuthorityId(), payable.getId(), event, payable.getUnitId(), values);
    }

    private static Map<String, @Nullable Object> values(PayableRecord payable, long amount) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("procedure_code", payable.getProcedureCode());
        values.put("amount", amount);
        values.put("payment_enabled", payable.getPaymentEnabled());
        return values;
    }
}
