package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.PersonReadLog;

/**
 * Who looked at the applicant of a dossier (Vietnamese: ai đã xem thông tin người nộp), for the head of the unit that decides it and for
 * auditors.
 */
@Service
public class DossierReads {

    private static final Duration BACK = Duration.ofDays(90);
    private static final int MOST = 200;

    private final DossierStore store;
    private final DossierRights rights;
    private final AccessPolicy policy;
    private final PersonReadLog log;
    private final Clock clock;

    DossierReads(DossierStore store, DossierRights rights, AccessPolicy policy, PersonReadLog log, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.policy = policy;
        this.log = log;
        this.clock = clock;
    }

    /** Of the last 90 days, newest first. @throws vn.thongsuot.shared.DomainException ACC-001 for who may not see them */
    @Transactional(readOnly = true)
    public List<PersonReadLog.Read> list(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        if (!mayList(actor, dossier)) {
            throw AccessPolicy.notFound();
        }
        return log.list(dossier.row().getApplicantId(), clock.instant().minus(BACK), MOST);
    }

    /** Whether the actor sees them. */
    @Transactional(readOnly = true)
    public boolean mayList(Actor actor, DossierCode code) {
        return store.find(code).filter(dossier -> mayList(actor, dossier)).isPresent();
    }

    private boolean mayList(Actor actor, Dossier dossier) {
        return policy.mayIn(actor, Permission.DOSSIER_DECIDE, dossier.row().getDecidingUnitId())
                || policy.mayIn(actor, Permission.AUDIT_READ, dossier.row().getDecidingUnitId());
    }
}
