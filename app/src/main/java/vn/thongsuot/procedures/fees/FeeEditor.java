package vn.thongsuot.procedures.fees;

import static vn.thongsuot.db.procedures.Tables.EXEMPTION;
import static vn.thongsuot.db.procedures.Tables.FEE_LINE;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.ProcedureFacts;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/**
 * Changes the schedule (Vietnamese: cập nhật mức thu, miễn giảm). What held on a day is never edited: a line ends on the day before
 * the next one begins, so that every case keeps the rule of its reception.
 */
@Service
@Transactional
public class FeeEditor {

    private final DSLContext db;
    private final FeeStore store;
    private final FeeSchedule schedule;
    private final ProcedureFacts facts;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    FeeEditor(
            DSLContext db,
            FeeStore store,
            FeeSchedule schedule,
            ProcedureFacts facts,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.schedule = schedule;
        this.facts = facts;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A line as it is written; its id and days are ignored, the line of the same case that is open ends the day before.
     *
     * @param by account; null for the installation itself
     * @return its id
     * @throws DomainException FEE-004 (not found) for an unknown procedure, FEE-005 for a day that is not after the start of the
     *     line that is open, FEE-006 without a legal basis, FEE-010 for a step before the second page or a bound of nothing
     */
    public UUID write(UUID authorityId, @Nullable UUID by, String code, FeeLine line, LocalDate from) {
        UUID procedure = procedure(authorityId, code);
        if (line.legalBasis().isBlank()) {
            throw new DomainException("FEE-006", DomainException.Kind.INVALID, "fee line without legal basis");
        }
        FeeLine.Step step = line.step();
        Money most = line.most();
        if ((step != null && step.fromPage() < 2) || (most != null && most.isZero())) {
            throw new DomainException("FEE-010", DomainException.Kind.INVALID, "no step or bound of a fee line");
        }
        endLine(procedure, line.n(), from);
        UUID id = Ids.next(clock);
        db.insertInto(FEE_LINE)
                .set(FEE_LINE.ID, id)
                .set(FEE_LINE.PROCEDURE_ID, procedure)
                .set(FEE_LINE.N, line.n())
                .set(FEE_LINE.VALID, DateRanges.from(from))
                .set(FEE_LINE.NAME, LocalizedJson.of(line.name()))
                .set(FEE_LINE.KIND, line.kind().key())
                .set(FEE_LINE.BASIS, line.basis().key())
                .set(FEE_LINE.AMOUNT, line.amount().dong())
                .set(FEE_LINE.STEP_FROM, step == null ? null : step.fromPage())
                .set(FEE_LINE.STEP_AMOUNT, step == null ? null : step.amount().dong())
                .set(FEE_LINE.MOST, most == null ? null : most.dong())
                .set(FEE_LINE.USUAL, line.usual())
                .set(FEE_LINE.LEGAL_BASIS, line.legalBasis().strip())
                .set(FEE_LINE.CREATED_AT, clock.instant())
                .set(FEE_LINE.CREATED_BY, by)
                .execute();
        note(procedure, authorityId, by, "fee.written", Map.of("line", id, "from", from));
        return id;
    }

    /** Ends a case of the schedule on the day before. @throws DomainException as {@link #write} */
    public void end(UUID authorityId, @Nullable UUID by, String code, int n, LocalDate from) {
        UUID procedure = procedure(authorityId, code);
        endLine(procedure, n, from);
        note(procedure, authorityId, by, "fee.ended", Map.of("n", n, "from", from));
    }

    /**
     * Enters a resolution; its id is ignored.
     *
     * @return its id
     * @throws DomainException FEE-006 without the number of the resolution, FEE-007 for a share or amount that is none, FEE-005
     *     for a last day before the first, FEE-201 for charges of no or several procedures, FEE-202 for a charge that its procedure
     *     does not have from that day on
     */
    public UUID exempt(UUID authorityId, @Nullable UUID by, Exemption exemption) {
        Integer percent = exemption.percent();
        Money amount = exemption.amount();
        boolean share = percent != null && percent >= 1 && percent <= 100 && amount == null;
        boolean sum = percent == null && amount != null && !amount.isZero();
        if (!share && !sum) {
            throw new DomainException("FEE-007", DomainException.Kind.INVALID, "exemption without measure");
        }
        if (exemption.resolution().isBlank()) {
            throw new DomainException("FEE-006", DomainException.Kind.INVALID, "exemption without resolution");
        }
        LocalDate last = exemption.lastDay();
        if (last != null && last.isBefore(exemption.from())) {
            throw tooEarly();
        }
        requireCharges(authorityId, exemption);
        UUID id = Ids.next(clock);
        LocalizedText subject = exemption.subject();
        JSONB whom = subject == null ? null : LocalizedJson.of(subject);
        db.insertInto(EXEMPTION)
                .set(EXEMPTION.ID, id)
                .set(EXEMPTION.AUTHORITY_ID, authorityId)
                .set(
                        EXEMPTION.VALID,
                        last == null ? DateRanges.from(exemption.from()) : DateRanges.between(exemption.from(), last))
                .set(EXEMPTION.RESOLUTION, exemption.resolution().strip())
                .set(EXEMPTION.ISSUED_ON, exemption.issuedOn())
                .set(EXEMPTION.NAME, LocalizedJson.of(exemption.name()))
                .set(EXEMPTION.SUBJECT, whom)
                .set(EXEMPTION.PROCEDURE_CODES, exemption.procedureCodes().toArray(String[]::new))
                .set(EXEMPTION.CHANNELS, exemption.channels().toArray(String[]::new))
                .set(
                        EXEMPTION.KINDS,
                        exemption.kinds().stream().map(FeeKind::key).toArray(String[]::new))
                .set(EXEMPTION.CHARGES, exemption.charges().toArray(Integer[]::new))
                .set(EXEMPTION.PERCENT, percent)
                .set(EXEMPTION.AMOUNT, amount == null ? null : amount.dong())
                .set(EXEMPTION.BUDGET_PAYS, exemption.budgetPays())
                .set(EXEMPTION.CREATED_AT, clock.instant())
                .set(EXEMPTION.CREATED_BY, by)
                .execute();
        note(id, authorityId, by, "exemption.entered", Map.of("exemption", id));
        return id;
    }

    /** The last day on which an exemption holds. @throws DomainException FEE-005 for a day before its first */
    public void endExemption(UUID authorityId, @Nullable UUID by, UUID id, LocalDate last) {
        Field<LocalDate> first = DSL.field("lower({0})", LocalDate.class, EXEMPTION.VALID);
        int changed = db.update(EXEMPTION)
                .set(EXEMPTION.VALID, DateRanges.until(EXEMPTION.VALID, last.plusDays(1)))
                .where(EXEMPTION.ID.eq(id), EXEMPTION.AUTHORITY_ID.eq(authorityId), first.le(last))
                .execute();
        if (changed == 0) {
            throw tooEarly();
        }
        note(id, authorityId, by, "exemption.ended", Map.of("last", last));
    }

    /**
     * Whether a procedure can be paid online from a day on (Vietnamese: triển khai thanh toán trực tuyến).
     *
     * @throws DomainException FEE-004 (not found) if no version is in force on that day
     */
    public void decideOnline(UUID authorityId, @Nullable UUID by, String code, boolean online, LocalDate on) {
        UUID procedure = procedure(authorityId, code);
        int changed = db.update(VERSION)
                .set(VERSION.ONLINE_PAYMENT, online)
                .set(VERSION.ONLINE_PAYMENT_ON, on)
                .where(VERSION.PROCEDURE_ID.eq(procedure), DateRanges.holds(VERSION.VALID, on))
                .execute();
        if (changed == 0) {
            throw unknown(code);
        }
        UUID event = note(
                procedure, authorityId, by, "procedure.online-payment-decided", Map.of("online", online, "on", on));
        facts.bring(authorityId, procedure, code, event);
    }

    private void requireCharges(UUID authorityId, Exemption exemption) {
        if (!exemption.namesCharges()) {
            return;
        }
        if (exemption.procedureCodes().size() != 1) {
            throw new DomainException(
                    "FEE-201",
                    DomainException.Kind.INVALID,
                    "charges of %d procedures, allowed: 1"
                            .formatted(exemption.procedureCodes().size()));
        }
        String code = exemption.procedureCodes().getFirst();
        Condition since =
                DSL.condition("not {0} << daterange({1}::date, null)", FEE_LINE.VALID, DSL.val(exemption.from()));
        List<Integer> known = store.lines(authorityId, code, since).stream()
                .map(FeeLine::n)
                .distinct()
                .toList();
        exemption.charges().stream().filter(n -> !known.contains(n)).findFirst().ifPresent(n -> {
            throw new DomainException(
                    "FEE-202",
                    DomainException.Kind.INVALID,
                    "procedure %s has no charge %d; it has %s".formatted(code, n, known),
                    n,
                    code);
        });
    }

    private void endLine(UUID procedure, int n, LocalDate from) {
        boolean later = db.fetchExists(
                FEE_LINE,
                FEE_LINE.PROCEDURE_ID.eq(procedure),
                FEE_LINE.N.eq(n),
                DSL.condition("lower({0}) >= {1}::date", FEE_LINE.VALID, DSL.val(from)));
        if (later) {
            throw tooEarly();
        }
        db.update(FEE_LINE)
                .set(FEE_LINE.VALID, DateRanges.until(FEE_LINE.VALID, from))
                .where(FEE_LINE.PROCEDURE_ID.eq(procedure), FEE_LINE.N.eq(n), DateRanges.holds(FEE_LINE.VALID, from))
                .execute();
    }

    private UUID procedure(UUID authorityId, String code) {
        return store.findProcedure(authorityId, code).orElseThrow(() -> unknown(code));
    }

    private UUID note(UUID id, UUID authorityId, @Nullable UUID by, String action, Map<String, ?> data) {
        schedule.forget();
        return audit.append(
                new StreamId(action.startsWith("exemption") ? "exemption" : "procedure", id),
                new Draft(clock.instant(), by, authorityId, action, json.writeValueAsString(data), null));
    }

    private static DomainException unknown(String code) {
        return new DomainException(
                "FEE-004", DomainException.Kind.NOT_FOUND, "no procedure %s in force".formatted(code), code);
    }

    private static DomainException tooEarly() {
        return new DomainException("FEE-005", DomainException.Kind.CONFLICT, "day is not after the start in force");
    }
}
