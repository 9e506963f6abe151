package vn.thongsuot.procedures.fees;

import static vn.thongsuot.db.procedures.Tables.EXEMPTION;
import static vn.thongsuot.db.procedures.Tables.FEE_LINE;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
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

    static final UUID FROM_VERSION = new UUID(0, 0);
    private static final int MOST_PIECES = 999;
    private static final int LONGEST_DOCUMENT = 200;

    private final FeeStore store;
    private final DSLContext db;
    private final Kept<Key, List<FeeLine>> lines = new Kept<>(Duration.ofSeconds(10));
    private final Kept<Day, List<Exemption>> exemptions = new Kept<>(Duration.ofSeconds(10));
    private final Kept<UUID, Announced> announced = new Kept<>(Duration.ofSeconds(10));

    FeeSchedule(FeeStore store, DSLContext db) {
        this.store = store;
        this.db = db;
    }

    private record Key(UUID authorityId, String code, LocalDate on) {}

    private record Day(UUID authorityId, LocalDate on) {}

    /** What the version itself says. @param dong null where it names no number */
    private record Announced(boolean online, @Nullable Long dong) {

        private static final Announced NOTHING = new Announced(false, null);
    }

    /**
     * Charges in force on a day. Those that somebody wrote win; the amount that was announced with the procedure holds where nobody
     * wrote any, and nothing where it is free or the rule is no number.
     */
    public List<FeeLine> list(UUID authorityId, ProcedureView procedure, LocalDate on) {
        List<FeeLine> known = lines.get(
                new Key(authorityId, procedure.code(), on),
                key -> store.lines(authorityId, procedure.code(), DateRanges.holds(FEE_LINE.VALID, on)));
        return orAnnounced(known, procedure, on);
    }

    private static List<FeeLine> orAnnounced(List<FeeLine> known, ProcedureView procedure, LocalDate on) {
        return known.isEmpty() && procedure.feeAmount() > 0 ? List.of(ofVersion(procedure, on)) : known;
    }

    /** Which of the two gives the charges of a day, and whether they agree. */
    public FeeRule rule(UUID authorityId, ProcedureView procedure, LocalDate on) {
        return rule(
                list(authorityId, procedure, on),
                announced(procedure.versionId()).dong());
    }

    /** What many procedures charge on a day, by their versions; two reads for all of them. */
    public Map<UUID, ChargedFee> listCharged(UUID authorityId, List<ProcedureView> procedures, LocalDate on) {
        Map<String, List<FeeLine>> written = store.linesByCode(authorityId, DateRanges.holds(FEE_LINE.VALID, on));
        Map<UUID, Announced> said = announced(
                procedures.stream().map(ProcedureView::versionId).distinct().toList());
        Map<UUID, ChargedFee> charged = new HashMap<>();
        for (ProcedureView procedure : procedures) {
            Announced announced = said.getOrDefault(procedure.versionId(), Announced.NOTHING);
            List<FeeLine> held = orAnnounced(written.getOrDefault(procedure.code(), List.of()), procedure, on);
            charged.put(procedure.versionId(), new ChargedFee(rule(held, announced.dong()), held, announced.online()));
        }
        return charged;
    }

    private static FeeRule rule(List<FeeLine> held, @Nullable Long said) {
        if (held.isEmpty()) {
            return new FeeRule(said == null ? FeeRule.Source.UNKNOWN : FeeRule.Source.FREE, said, false);
        }
        if (FROM_VERSION.equals(held.getFirst().id())) {
            return new FeeRule(FeeRule.Source.ANNOUNCED, said, false);
        }
        return new FeeRule(FeeRule.Source.SCHEDULE, said, said != null && !asks(held, said));
    }

    /** Whether the amount is that of a charge, or the sum of the usual ones. */
    private static boolean asks(List<FeeLine> held, long dong) {
        long usual =
                usual(held).stream().mapToLong(line -> line.costOf(1, 1).dong()).sum();
        return usual == dong || held.stream().anyMatch(line -> line.amount().dong() == dong);
    }

    /** Those that are asked where nobody chooses. @param held charges in force on a day */
    public static List<FeeLine> usual(List<FeeLine> held) {
        List<FeeLine> usual = held.stream().filter(FeeLine::usual).toList();
        return usual.isEmpty() ? held.stream().limit(1).toList() : usual;
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
     * @throws DomainException FEE-001 for a charge or reduction that does not hold on that day, FEE-002 for a number of pages
     *     or copies that is none, FEE-003 for a reduction without its reason, FEE-011 for a choice of nothing or of a line twice,
     *     FEE-203 for a reduction of charges none of which was chosen, FEE-012 for a document without its number or sum, FEE-013
     *     for one where the schedule or the catalogue says what is due
     */
    public FeeAssessment assess(
            UUID authorityId, ProcedureView procedure, String channel, LocalDate on, FeeChoice choice) {
        FeeChoice.Documented document = choice.document();
        if (document != null) {
            return documented(rule(authorityId, procedure, on), choice, document);
        }
        List<FeeLine> offered = list(authorityId, procedure, on);
        if (offered.isEmpty()) {
            return FeeAssessment.NOTHING;
        }
        List<Chosen> chosen = chosen(offered, choice.lines());
        List<Exemption> holding = listExemptions(authorityId, procedure.code(), channel, on).stream()
                .filter(one -> one.isAutomatic() || one.id().equals(choice.exemptionId()))
                .toList();
        requireReason(choice, holding);
        requireNamed(choice, chosen, holding);
        return FeeAssessment.of(chosen, holding);
    }

    /** Whether the version can be paid online; no where nobody decided so. */
    public boolean isPayableOnline(UUID versionId) {
        return announced(versionId).online();
    }

    private Announced announced(UUID versionId) {
        return announced.get(versionId, id -> announced(List.of(id)).getOrDefault(id, Announced.NOTHING));
    }

    private Map<UUID, Announced> announced(List<UUID> versionIds) {
        return db.select(VERSION.ID, VERSION.ONLINE_PAYMENT, VERSION.FEE_AMOUNT)
                .from(VERSION)
                .where(VERSION.ID.in(versionIds))
                .fetchMap(VERSION.ID, row -> new Announced(Boolean.TRUE.equals(row.value2()), row.value3()));
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
        announced.forget();
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
                true,
                note == null ? "" : note.vi(),
                on,
                null);
    }

    private static List<Chosen> chosen(List<FeeLine> offered, @Nullable List<FeeChoice.Line> wanted) {
        if (wanted == null) {
            return usual(offered).stream().map(line -> new Chosen(line, 1, 1)).toList();
        }
        long lines = wanted.stream().map(FeeChoice.Line::lineId).distinct().count();
        if (wanted.isEmpty() || lines != wanted.size()) {
            throw new DomainException(
                    "FEE-011", DomainException.Kind.INVALID, "%d charges, %d lines".formatted(wanted.size(), lines));
        }
        wanted.forEach(one -> {
            requirePieces(one.pages());
            requirePieces(one.copies());
        });
        List<Chosen> chosen = offered.stream()
                .flatMap(line -> wanted.stream()
                        .filter(one -> one.lineId().equals(line.id()))
                        .map(one -> new Chosen(line, one.pages(), one.copies())))
                .toList();
        if (chosen.size() < wanted.size()) {
            throw notOffered("fee line");
        }
        return chosen;
    }

    private static FeeAssessment documented(FeeRule rule, FeeChoice choice, FeeChoice.Documented document) {
        if (!rule.takesDocuments()) {
            throw new DomainException(
                    "FEE-013", DomainException.Kind.INVALID, "charge by document where the rule is " + rule.source());
        }
        String words = document.document().strip();
        if (words.isEmpty()
                || words.length() > LONGEST_DOCUMENT
                || document.amount().isZero()) {
            throw new DomainException(
                    "FEE-012",
                    DomainException.Kind.INVALID,
                    "charge by document without its sum or number",
                    LONGEST_DOCUMENT);
        }
        if (choice.exemptionId() != null) {
            throw notOffered("exemption");
        }
        return FeeAssessment.of(document);
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

    /** Who asks for the reduction of one charge wants that charge. */
    private static void requireNamed(FeeChoice choice, List<Chosen> chosen, List<Exemption> holding) {
        holding.stream()
                .filter(one -> one.id().equals(choice.exemptionId()) && one.namesCharges())
                .filter(one -> chosen.stream().noneMatch(charge -> one.covers(charge.line())))
                .findFirst()
                .ifPresent(one -> {
                    throw new DomainException(
                            "FEE-203",
                            DomainException.Kind.INVALID,
                            "exemption names charges %s, none of which was chosen".formatted(one.charges()),
                            one.resolution());
                });
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
