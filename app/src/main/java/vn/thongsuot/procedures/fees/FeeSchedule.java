package vn.thongsuot.procedures.fees;

import static vn.thongsuot.db.procedures.Tables.EXEMPTION;
import static vn.thongsuot.db.procedures.Tables.FEE_LINE;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.FeeAssessment.Chosen;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/**
 * Says what a case costs on a day (Vietnamese: tra cứu mức thu). Lines and exemptions of a day are kept for some seconds on each
 * node, because every reception asks for them.
 */
@Service
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 24", from = "2025-07-01")
public class FeeSchedule {

    private static final UUID FROM_VERSION = new UUID(0, 0);
    private static final int MOST_PIECES = 999;

    private final FeeStore store;
    private final DSLContext db;
    private final Kept<Key, List<FeeLine>> lines = new Kept<>(Duration.ofSeconds(10));
    private final Kept<Day, List<Exemption>> exemptions = new Kept<>(Duration.ofSeconds(10));
    private final Kept<UUID, Boolean> online = new Kept<>(Duration.ofSeconds(10));

    FeeSchedule(FeeStore store, DSLContext db) {
        this.store = store;
        this.db = db;
    }

    private record Key(UUID authorityId, String code, LocalDate on) {}

    private record Day(UUID authorityId, LocalDate on) {}

    /** Cases in force on a day; the amount of the procedure itself where nobody wrote a schedule, nothing where it is free. */
    public List<FeeLine> list(UUID authorityId, ProcedureView procedure, LocalDate on) {
        List<FeeLine> known = lines.get(
                new Key(authorityId, procedure.code(), on),
                key -> store.lines(authorityId, procedure.code(), DateRanges.holds(FEE_LINE.VALID, on)));
        return known.isEmpty() && procedure.feeAmount() > 0 ? List.of(ofVersion(procedure, on)) : known;
    }

    /** Reductions that a case of this procedure and channel may have on a day. */
    public List<Exemption> listExemptions(UUID authorityId, String code, String channel, LocalDate on) {
        return exemptions
                .get(
                        new Day(authorityId, on),
                        key -> store.exemptions(authorityId, DateRanges.holds(EXEMPTION.VALID, on)))
                .stream()
                .filter(exemption -> exemption.covers(code, channel))
                .toList();
    }

    /**
     * What the case owes by the schedule of the day.
     *
     * @throws DomainException FEE-001 for a case or reduction that does not hold on that day, FEE-002 for a number of pages
     *     or copies that is none, FEE-003 for a reduction without its reason
     */
    public FeeAssessment assess(
            UUID authorityId, ProcedureView procedure, String channel, LocalDate on, FeeChoice choice) {
        List<FeeLine> offered = list(authorityId, procedure, on);
        if (offered.isEmpty()) {
            return FeeAssessment.NOTHING;
        }
        requirePieces(choice.pages());
        requirePieces(choice.copies());
        UUID wanted = choice.lineId();
        FeeLine line = offered.stream()
                .filter(one -> wanted == null || one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> notOffered("fee line"));
        List<Exemption> holding = listExemptions(authorityId, procedure.code(), channel, on).stream()
                .filter(one -> one.isAutomatic() || one.id().equals(choice.exemptionId()))
                .toList();
        requireReason(choice, holding);
        return FeeAssessment.of(List.of(new Chosen(line, choice.pages(), choice.copies())), holding);
    }

    /** Whether the version can be paid online; no where nobody decided so. */
    public boolean isPayableOnline(UUID versionId) {
        return online.get(
                versionId,
                id -> Boolean.TRUE.equals(db.select(VERSION.ONLINE_PAYMENT)
                        .from(VERSION)
                        .where(VERSION.ID.eq(id))
                        .fetchOne(VERSION.ONLINE_PAYMENT)));
    }

    /** All lines of a procedure, past and to come. */
    public List<FeeLine> listEver(UUID authorityId, String code) {
        return store.lines(authorityId, code, DSL.noCondition());
    }

    /** All exemptions of an authority, past and to come. */
    public List<Exemption> listExemptionsEver(UUID authorityId) {
        return store.exemptions(authorityId, DSL.noCondition());
    }

    void forget() {
        lines.forget();
        exemptions.forget();
        online.forget();
    }

    private static FeeLine ofVersion(ProcedureView procedure, LocalDate on) {
        LocalizedText note = procedure.feeNote();
        return new FeeLine(
                FROM_VERSION,
                1,
                LocalizedText.of("Mức thu của thủ tục", "Fee of the procedure"),
                FeeKind.CHARGE,
                FeeBasis.FIXED,
                Money.ofDong(procedure.feeAmount()),
                null,
                null,
                note == null ? "" : note.vi(),
                on,
                null);
    }

    private static void requireReason(FeeChoice choice, List<Exemption> holding) {
        if (choice.exemptionId() == null) {
            return;
        }
        if (holding.stream().noneMatch(one -> one.id().equals(choice.exemptionId()))) {
            throw notOffered("exemption");
        }
        if (choice.reason().isBlank()) {
            throw new DomainException("FEE-003", DomainException.Kind.INVALID, "exemption without a reason");
        }
    }

    private static void requirePieces(int pieces) {
        if (pieces < 1 || pieces > MOST_PIECES) {
            throw new DomainException(
                    "FEE-002",
                    DomainException.Kind.INVALID,
                    "%d pages or copies, allowed: 1 to %d".formatted(pieces, MOST_PIECES),
                    MOST_PIECES);
        }
    }

    private static DomainException notOffered(String what) {
        return new DomainException("FEE-001", DomainException.Kind.INVALID, what + " does not hold on that day");
    }
}
