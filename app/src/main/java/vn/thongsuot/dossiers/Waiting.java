package vn.thongsuot.dossiers;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** Stops the clock for applicant, fee or another agency, and lets it run again (Vietnamese: tạm dừng và tiếp tục). */
@Service
public class Waiting {

    private final DossierChanges changes;
    private final DossierStore store;
    private final CaseClock caseClock;
    private final DossierPapers papers;
    private final DossierRules rules;
    private final DossierNotes notes;
    private final DossierFees fees;
    private final Outbox outbox;
    private final Clock clock;

    Waiting(
            DossierChanges changes,
            DossierStore store,
            CaseClock caseClock,
            DossierPapers papers,
            DossierRules rules,
            DossierNotes notes,
            DossierFees fees,
            Outbox outbox,
            Clock clock) {
        this.changes = changes;
        this.store = store;
        this.caseClock = caseClock;
        this.papers = papers;
        this.rules = rules;
        this.notes = notes;
        this.fees = fees;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Asks the applicant to complete the dossier (form 02); the clock stands until the papers are in.
     *
     * @param items what is asked, one paper a line
     * @throws DomainException DOS-021 without a reason, DOS-024 without a paper, DOS-025 once the number of requests that
     *     the rule of the reception day allows is used up
     */
    @Transactional
    @LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 11", from = "2025-07-01")
    public void askSupplement(Actor actor, Seen seen, List<String> items, String reason) {
        String written = Reasons.require(reason, DossierAction.ASK_SUPPLEMENT);
        List<String> asked = requireItems(items);
        changes.apply(actor, seen, DossierAction.ASK_SUPPLEMENT, change -> {
            rules.requireSupplementLeft(change.dossier());
            stand(change, WaitReason.SUPPLEMENT);
            return Map.of("paper", papers.issue(change, PaperKind.SUPPLEMENT, written, asked));
        });
    }

    /** Waits for the applicant's financial duty. @throws DomainException DOS-085 where nothing is due any more */
    @Transactional
    @LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 24", from = "2025-07-01")
    public void askFee(Actor actor, Seen seen) {
        changes.apply(actor, seen, DossierAction.ASK_FEE, change -> {
            DossierFees.requireDue(change.dossier());
            stand(change, WaitReason.FEE);
            return Map.of("amount", change.dossier().row().getFeeAmount());
        });
    }

    /** Waits for another agency, where the law stops the clock for it. */
    @Transactional
    public void askOtherAgency(Actor actor, Seen seen, String reason) {
        String written = Reasons.require(reason, DossierAction.ASK_OTHER_AGENCY);
        changes.apply(actor, seen, DossierAction.ASK_OTHER_AGENCY, change -> {
            stand(change, WaitReason.OTHER_AGENCY);
            return Map.of("note", notes.add(change, written));
        });
    }

    /** What was waited for has come: the clock runs again from now. @throws DomainException DOS-080 while its fee is not paid */
    @Transactional
    public void resume(Actor actor, Seen seen) {
        changes.apply(actor, seen, DossierAction.RESUME, change -> {
            Dossier dossier = change.dossier();
            String reason = Objects.requireNonNull(dossier.row().getWaitReason(), "a waiting dossier has a reason");
            if (WaitReason.of(reason) == WaitReason.FEE) {
                fees.requireSettled(dossier);
                dossier.payFee(change.at());
            }
            store.closePause(dossier, change.at());
            dossier.resume();
            caseClock.refresh(dossier);
            if (WaitReason.of(reason) == WaitReason.SUPPLEMENT) {
                tellHolder(dossier);
            }
            return Map.of("reason", reason);
        });
    }

    private void tellHolder(Dossier dossier) {
        DossierRecord row = dossier.row();
        if (row.getHolderId() != null && row.getAppointmentAt() != null) {
            outbox.post(new NewNotice(
                    dossier.authorityId(),
                    row.getHolderId(),
                    dossier.id() + " " + row.getSupplementRounds(),
                    "supplemented",
                    List.of(dossier.label(), DAY.format(row.getAppointmentAt().atZone(clock.getZone()))),
                    "/desk/dossiers/" + dossier.label()));
        }
    }

    private void stand(Change change, WaitReason reason) {
        store.openPause(change.dossier(), reason, change.at());
        change.dossier().wait(reason, change.at());
    }

    private static List<String> requireItems(List<String> items) {
        List<String> asked = items.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (asked.isEmpty() || asked.size() > 50) {
            throw new DomainException(
                    "DOS-024", DomainException.Kind.INVALID, "supplement asks for %d papers".formatted(asked.size()));
        }
        return asked;
    }
}
