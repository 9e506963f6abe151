package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;

/** What many dossiers still owe, in two reads (Vietnamese: hồ sơ chưa nộp đủ phí, lệ phí). */
@Service
public class UnpaidFees {

    private final DSLContext db;
    private final WorkScope scope;
    private final Payables payables;

    UnpaidFees(DSLContext db, WorkScope scope, Payables payables) {
        this.db = db;
        this.scope = scope;
        this.payables = payables;
    }

    /** A dossier with something to pay. @param remaining in whole đồng, more than 0 */
    public record Unpaid(DossierCode code, long remaining) {}

    /** Those of the dossiers that the actor may read and that still owe something, by code. */
    @Transactional(readOnly = true)
    public List<Unpaid> list(Actor actor, List<Seen> rows) {
        List<DossierRecord> charged = db.selectFrom(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(actor.authorityId()), scope.readable(actor), DOSSIER.FEE_AMOUNT.gt(0L))
                .and(DOSSIER.CODE.in(
                        rows.stream().map(seen -> seen.code().value()).toList()))
                .orderBy(DOSSIER.CODE)
                .fetch();
        List<UUID> ids = charged.stream().map(DossierRecord::getId).toList();
        Map<UUID, Payable> owed = payables.listByOwners(actor.authorityId(), DossierFees.OWNER, ids).stream()
                .collect(Collectors.toMap(Payable::ownerId, Function.identity()));
        return charged.stream()
                .map(row -> new Unpaid(new DossierCode(row.getCode()), remaining(row, owed)))
                .filter(unpaid -> unpaid.remaining() > 0)
                .toList();
    }

    /** Dossiers that are older than payables know only whether their fee was paid. */
    private static long remaining(DossierRecord row, Map<UUID, Payable> owed) {
        Payable payable = owed.get(row.getId());
        if (payable != null) {
            return payable.remaining();
        }
        return row.getFeePaidAt() == null ? row.getFeeAmount() : 0;
    }
}
