package vn.thongsuot.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.reports.tables.records.ReportRecord;
import vn.thongsuot.shared.DomainException;

/** Drafts, submits, approves, signs, sends and receives reports (Vietnamese: soạn, trình, duyệt, ký, gửi, tiếp nhận báo cáo). */
@Service
@Transactional
public class ReportDesk {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_REMARKS = 2000;
    private static final int LONGEST_NAME = 120;

    private final ReportStore store;
    private final DutyStore duties;
    private final RegimeStore regimes;
    private final ReportLife life;
    private final Reports reports;
    private final Snapshots snapshots;
    private final SignedPapers papers;
    private final ReportTelling telling;
    private final ReportJournal journal;
    private final ReportAccess access;
    private final AccessPolicy policy;
    private final Clock clock;

    ReportDesk(
            ReportStore store,
            DutyStore duties,
            RegimeStore regimes,
            ReportLife life,
            Reports reports,
            Snapshots snapshots,
            SignedPapers papers,
            ReportTelling telling,
            ReportJournal journal,
            ReportAccess access,
            AccessPolicy policy,
            Clock clock) {
        this.store = store;
        this.duties = duties;
        this.regimes = regimes;
        this.life = life;
        this.reports = reports;
        this.snapshots = snapshots;
        this.papers = papers;
        this.telling = telling;
        this.journal = journal;
        this.access = access;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Begins the report that fulfils a duty; the one there is where somebody began it already.
     *
     * @return its id
     * @throws DomainException ACC-001 (not found) outside the actor's units
     */
    public UUID begin(Actor actor, UUID dutyId) {
        Duty duty = duties.lock(dutyId).orElseThrow(AccessPolicy::notFound);
        Regime regime = regimes.find(duty.regimeId()).orElseThrow(AccessPolicy::notFound);
        UUID drafter = duty.consolidated() ? regime.officeId() : duty.unitId();
        boolean ours = duty.authorityId().equals(actor.authorityId())
                && (policy.mayIn(actor, Permission.PROGRAMME_EDIT, drafter)
                        || policy.mayIn(actor, Permission.PROGRAMME_EDIT, duty.unitId()));
        if (!ours) {
            throw AccessPolicy.notFound();
        }
        if (duty.reportId() != null) {
            return duty.reportId();
        }
        UUID id = store.insert(duty, regime, actor.accountId());
        journal.record(
                actor,
                store.find(id).orElseThrow(),
                "report.begun",
                Map.of("duty", duty.id().toString()));
        return id;
    }

    /**
     * Keeps what was written, by number of the part.
     *
     * @throws DomainException RPT-013 for a part that takes no text, RPT-014 if one is too long
     */
    public void write(Actor actor, ReportSeen seen, Map<Integer, String> texts) {
        life.apply(actor, seen, ReportAction.EDIT, (report, row) -> {
            List<FormItem> items = regimes.items(report.formId());
            texts.forEach((n, text) -> {
                if (n < 1 || n > items.size() || items.get(n - 1).kind() != FormItem.Kind.TEXT) {
                    throw new DomainException(
                            "RPT-013", DomainException.Kind.INVALID, "part %d takes no text".formatted(n));
                }
                store.setText(report.id(), n, limited(text, "RPT-014", LONGEST_TEXT));
            });
            return Map.of("parts", List.copyOf(texts.keySet()));
        });
    }

    /** Takes what the units wrote into a slot of the consolidated report, each under its name, after what stands there. */
    public void takeOver(Actor actor, ReportSeen seen, int n) {
        life.apply(actor, seen, ReportAction.EDIT, (report, row) -> {
            String taken = reports.live(report).units().stream()
                    .filter(unit -> unit.in() && unit.texts().containsKey(n))
                    .map(unit -> "- " + unit.name().vi() + ": " + unit.texts().get(n))
                    .collect(Collectors.joining("\n"));
            String before = store.texts(report.id()).getOrDefault(n, "");
            String both = before.isBlank() ? taken : before + "\n" + taken;
            store.setText(report.id(), n, limited(both, "RPT-014", LONGEST_TEXT));
            return Map.of("taken", n);
        });
    }

    /**
     * Lays it before the leader and keeps all figures and texts as they are now.
     *
     * @throws DomainException RPT-015 before the period is over
     */
    public void submit(Actor actor, ReportSeen seen) {
        life.apply(actor, seen, ReportAction.SUBMIT, (report, row) -> {
            Duty duty = reports.duty(report);
            if (!duty.period().to().isBefore(today())) {
                throw new DomainException(
                        "RPT-015",
                        DomainException.Kind.INVALID,
                        "period ends on %s".formatted(duty.period().to()),
                        duty.period().to().toString());
            }
            row.setRemarks(null);
            return Map.of("hash", snapshots.keep(report, reports.live(report)));
        });
    }

    /** @throws DomainException RPT-016 without remarks */
    public void sendBackToAuthor(Actor actor, ReportSeen seen, String remarks) {
        String written = required(remarks, "RPT-016", LONGEST_REMARKS);
        ReportLife.Applied applied = life.apply(actor, seen, ReportAction.RETURN, (report, row) -> {
            row.setRemarks(written);
            return Map.of();
        });
        telling.returned(applied.report());
    }

    public void approve(Actor actor, ReportSeen seen) {
        life.apply(actor, seen, ReportAction.APPROVE, (report, row) -> Map.of());
    }

    /**
     * Gives number, day and signer, prints the paper as it is signed, and signs it digitally where signer or unit have a
     * certificate.
     *
     * @throws DomainException RPT-017 for number, RPT-018 for the signer, RPT-019 for a day in the future or before the cut-off
     */
    public void sign(Actor actor, ReportSeen seen, Report.Signature signature) {
        life.apply(actor, seen, ReportAction.SIGN, (report, row) -> {
            LocalDate cutOff = reports.duty(report).period().to();
            if (signature.on().isAfter(today()) || signature.on().isBefore(cutOff)) {
                throw new DomainException(
                        "RPT-019", DomainException.Kind.INVALID, "signed on %s".formatted(signature.on()));
            }
            row.setNumber(required(signature.number(), "RPT-017", LONGEST_NAME / 2));
            row.setSigner(required(signature.signer(), "RPT-018", LONGEST_NAME));
            row.setSignerPosition(
                    signature.position() == null ? null : signature.position().strip());
            row.setSignedOn(signature.on());
            SignedPapers.Printed printed = papers.print(actor, report, signature);
            row.setDocumentId(printed.document());
            row.setSignatures(printed.signatures());
            return Map.of(
                    "number",
                    signature.number().strip(),
                    "document",
                    printed.document().toString(),
                    "signatures",
                    printed.signatures());
        });
    }

    /** Sends it up; the duty is fulfilled on this day. */
    public void send(Actor actor, ReportSeen seen) {
        ReportLife.Applied applied = life.apply(actor, seen, ReportAction.SEND, (report, row) -> {
            row.setSentAt(clock.instant());
            return Map.of();
        });
        fulfil(applied, Optional.of(today()));
        telling.sent(applied.report());
    }

    public void accept(Actor actor, ReportSeen seen) {
        life.apply(actor, seen, ReportAction.ACCEPT, (report, row) -> Map.of());
    }

    /**
     * Gives it back to the unit, which owes it again.
     *
     * @throws DomainException RPT-016 without remarks
     */
    public void sendBack(Actor actor, ReportSeen seen, String remarks) {
        String written = required(remarks, "RPT-016", LONGEST_REMARKS);
        ReportLife.Applied applied = life.apply(actor, seen, ReportAction.SEND_BACK, (report, row) -> {
            row.setRemarks(written);
            return Map.of();
        });
        fulfil(applied, Optional.empty());
        telling.sentBack(applied.report());
    }

    /** Opens what was given back as a new edition; the one that was sent stays as it was. */
    public void revise(Actor actor, ReportSeen seen) {
        life.apply(actor, seen, ReportAction.REVISE, (report, row) -> {
            clear(row);
            return Map.of("edition", row.getEdition());
        });
    }

    private static void clear(ReportRecord row) {
        row.setEdition(row.getEdition() + 1);
        row.setNumber(null);
        row.setSignedOn(null);
        row.setSigner(null);
        row.setSignerPosition(null);
        row.setDocumentId(null);
        row.setSignatures(0);
        row.setSentAt(null);
    }

    private void fulfil(ReportLife.Applied applied, Optional<LocalDate> on) {
        duties.setSubmitted(applied.report().dutyId(), on.orElse(null));
        journal.record(reports.duty(applied.report()), applied.eventId());
    }

    /** What an actor may do to it now. */
    @Transactional(readOnly = true)
    public List<ReportAction> actions(Actor actor, Report report) {
        List<ReportAction> actions = new ArrayList<>();
        ReportTransitions.list().stream()
                .filter(edge -> edge.from() == report.state() && access.may(actor, edge, report))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private static String required(String text, String code, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new DomainException(
                    code, DomainException.Kind.INVALID, "text has %d characters".formatted(stripped.length()), longest);
        }
        return stripped;
    }

    private static String limited(String text, String code, int longest) {
        String stripped = text.strip().replace("\r\n", "\n");
        if (stripped.length() > longest) {
            throw new DomainException(
                    code, DomainException.Kind.INVALID, "text has %d characters".formatted(stripped.length()), longest);
        }
        return stripped;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
