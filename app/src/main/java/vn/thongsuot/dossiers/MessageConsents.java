package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.LegalBasis;

/**
 * Whether an applicant wants messages about a dossier (Vietnamese: đồng ý nhận tin về hồ sơ): said at the counter, changed on the
 * tracking page.
 */
@Service
@LegalBasis(act = "91/2025/QH15", provision = "Luật Bảo vệ dữ liệu cá nhân", from = "2026-01-01")
public class MessageConsents {

    private static final String AGREED = "dossier.messages-agreed";
    private static final String ENDED = "dossier.messages-ended";
    private static final DossierMarks.Mark MARK = new DossierMarks.Mark(
            AGREED,
            Set.of(ActingAs.INTAKE_DESK),
            Set.of(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS, DossierStatus.WAITING));

    private final DSLContext db;
    private final DossierMarks marks;
    private final DossierStore store;
    private final DossierJournal journal;
    private final Tracking tracking;
    private final ApplicantMessages messages;
    private final Clock clock;

    MessageConsents(
            DSLContext db,
            DossierMarks marks,
            DossierStore store,
            DossierJournal journal,
            Tracking tracking,
            ApplicantMessages messages,
            Clock clock) {
        this.db = db;
        this.marks = marks;
        this.store = store;
        this.journal = journal;
        this.tracking = tracking;
        this.messages = messages;
        this.clock = clock;
    }

    /** The applicant agreed at the counter, where the dossier was received just now; the first message goes out. */
    @Transactional
    public void agree(Actor actor, DossierCode code) {
        marks.apply(actor, code, null, MARK, change -> {
            change.dossier().row().setMessagesAgreedAt(change.at());
            messages.received(change.dossier());
            return Map.of();
        });
    }

    /** @throws vn.thongsuot.shared.DomainException DOS-040 (not found) where code and key do not belong together */
    @Transactional(readOnly = true)
    public boolean isAgreed(String code, String key) {
        return tracking.get(code, key).row().getMessagesAgreedAt() != null;
    }

    /** Those of some dossiers whose applicants want messages, for who asks them about the result. */
    @Transactional(readOnly = true)
    public Set<UUID> findAgreed(UUID authorityId, Collection<UUID> dossierIds) {
        return Set.copyOf(db.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId), DOSSIER.ID.in(dossierIds))
                .and(DOSSIER.MESSAGES_AGREED_AT.isNotNull())
                .fetch(DOSSIER.ID));
    }

    /** The applicant's own word on the tracking page; saying it twice changes nothing more. */
    @Transactional
    public void change(String code, String key, boolean agreed) {
        Dossier dossier = store.lock(new DossierCode(tracking.get(code, key).label()));
        if (agreed == (dossier.row().getMessagesAgreedAt() != null)) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        dossier.row().setMessagesAgreedAt(agreed ? now : null);
        store.saveUnseen(dossier);
        journal.note(dossier, agreed ? AGREED : ENDED, Map.of(), now);
    }
}
