package vn.thongsuot.payments.vietqr;

import static vn.thongsuot.db.payments.Tables.ACCOUNT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.payments.tables.records.AccountRecord;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.DomainException;

/** To which account a unit has fees transferred (Vietnamese: tài khoản thu): its own, or that of the nearest unit above. */
@Service
public class CollectionAccounts {

    private static final String DIGITS = "\\d{6}";
    private static final String NUMBER = "[0-9A-Z]{4,19}";

    private final DSLContext db;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    CollectionAccounts(
            DSLContext db, UnitDirectory units, AccessPolicy policy, AuditTrail audit, JsonMapper json, Clock clock) {
        this.db = db;
        this.units = units;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** The account of today, for a unit that is no more that of who carries on; empty where neither it nor one above has any. */
    public Optional<CollectionAccount> find(UUID unitId) {
        return nearest(units.heirOf(unitId, today()));
    }

    private Optional<CollectionAccount> nearest(@Nullable UUID unitId) {
        UUID asked = unitId;
        while (asked != null) {
            Optional<CollectionAccount> own = own(asked);
            if (own.isPresent()) {
                return own;
            }
            asked = units.find(asked, today()).map(UnitView::parentId).orElse(null);
        }
        return Optional.empty();
    }

    /** That of the nearest unit above which none of these is: what it falls to without an account of its own. */
    public Optional<CollectionAccount> findAbove(UUID unitId, Collection<UUID> without) {
        UUID above = units.find(unitId, today()).map(UnitView::parentId).orElse(null);
        while (above != null && without.contains(above)) {
            above = units.find(above, today()).map(UnitView::parentId).orElse(null);
        }
        return nearest(above);
    }

    /** Accounts of today of these units themselves. */
    public List<CollectionAccount> list(Collection<UUID> unitIds) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.UNIT_ID.in(unitIds), DateRanges.holds(ACCOUNT.VALID, today()))
                .fetch(CollectionAccounts::account);
    }

    /**
     * Names another account from today on.
     *
     * @throws DomainException ACC-001 outside the actor's units, PAY-020 for a number that is none
     */
    @Transactional
    public void name(Actor actor, CollectionAccount account) {
        if (!policy.mayIn(actor, Permission.ADMINISTER, account.unitId())) {
            throw AccessPolicy.notFound();
        }
        begin(actor.authorityId(), actor.accountId(), account, today());
    }

    /** The same for an installation that is set up. */
    @Transactional
    public void begin(UUID authorityId, @Nullable UUID by, CollectionAccount account, LocalDate from) {
        if (!account.bankBin().matches(DIGITS)
                || !account.number().matches(NUMBER)
                || account.holder().isBlank()) {
            throw new DomainException("PAY-020", DomainException.Kind.INVALID, "no bank account");
        }
        if (!correct(account, from)) {
            end(account.unitId(), from);
            insert(authorityId, account, from);
        }
        audit.append(
                new StreamId("unit", account.unitId()),
                new Draft(
                        clock.instant(),
                        by,
                        account.unitId(),
                        "unit.collection-account-named",
                        json.writeValueAsString(Map.of("bank", account.bankBin(), "from", from)),
                        null));
    }

    /** What was named on the same day is corrected. */
    private boolean correct(CollectionAccount account, LocalDate from) {
        return db.update(ACCOUNT)
                        .set(ACCOUNT.BANK_BIN, account.bankBin())
                        .set(ACCOUNT.BANK_NAME, account.bankName().strip())
                        .set(ACCOUNT.NUMBER, account.number())
                        .set(ACCOUNT.HOLDER, account.holder().strip())
                        .where(
                                ACCOUNT.UNIT_ID.eq(account.unitId()),
                                DSL.condition("lower({0}) = {1}::date", ACCOUNT.VALID, DSL.val(from)))
                        .execute()
                > 0;
    }

    private void end(UUID unitId, LocalDate from) {
        db.update(ACCOUNT)
                .set(ACCOUNT.VALID, DateRanges.until(ACCOUNT.VALID, from))
                .where(ACCOUNT.UNIT_ID.eq(unitId), DateRanges.holds(ACCOUNT.VALID, from))
                .execute();
    }

    private void insert(UUID authorityId, CollectionAccount account, LocalDate from) {
        db.insertInto(ACCOUNT)
                .set(ACCOUNT.UNIT_ID, account.unitId())
                .set(ACCOUNT.VALID, DateRanges.from(from))
                .set(ACCOUNT.AUTHORITY_ID, authorityId)
                .set(ACCOUNT.BANK_BIN, account.bankBin())
                .set(ACCOUNT.BANK_NAME, account.bankName().strip())
                .set(ACCOUNT.NUMBER, account.number())
                .set(ACCOUNT.HOLDER, account.holder().strip())
                .execute();
    }

    private Optional<CollectionAccount> own(UUID unitId) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.UNIT_ID.eq(unitId), DateRanges.holds(ACCOUNT.VALID, today()))
                .fetchOptional(CollectionAccounts::account);
    }

    private static CollectionAccount account(AccountRecord row) {
        return new CollectionAccount(
                row.getUnitId(), row.getBankBin(), row.getBankName(), row.getNumber(), row.getHolder());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
