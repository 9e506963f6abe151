package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Happening;
import vn.thongsuot.platform.HappeningSource;
import vn.thongsuot.platform.Happenings;
import vn.thongsuot.platform.api.ApiPaths;

/** What other systems are told of dossiers (Vietnamese: báo sự kiện hồ sơ); nothing is read while nobody wants to hear it. */
@Component
class DossierHappenings implements HappeningSource {

    private static final String RECEIVED = "dossier.received";
    private static final String STEP = "dossier.step";
    private static final String WAITING = "dossier.waiting";
    private static final String RESUMED = "dossier.resumed";
    private static final String EXTENDED = "dossier.extended";
    private static final String CASE_CHANGED = "dossier.case-changed";
    private static final String FEE_CORRECTED = "dossier.fee-corrected";
    private static final String RESULT_READY = "dossier.result-ready";
    private static final String RETURNED = "dossier.returned";
    private static final String ENDED = "dossier.ended";

    /** Kind by event of the journal. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("dossier.received", RECEIVED),
            Map.entry("dossier.reopened", RECEIVED),
            Map.entry("dossier.step-done", STEP),
            Map.entry("dossier.sent-back", STEP),
            Map.entry("dossier.taken-back", STEP),
            Map.entry("dossier.supplement-asked", WAITING),
            Map.entry("dossier.fee-asked", WAITING),
            Map.entry("dossier.other-agency-asked", WAITING),
            Map.entry("dossier.resumed", RESUMED),
            Map.entry("dossier.extended", EXTENDED),
            Map.entry("dossier.case-changed", CASE_CHANGED),
            Map.entry("dossier.fee-corrected", FEE_CORRECTED),
            Map.entry("dossier.result-ready", RESULT_READY),
            Map.entry("dossier.refused", RESULT_READY),
            Map.entry("dossier.returned", RETURNED),
            Map.entry("dossier.withdrawn", ENDED),
            Map.entry("dossier.stopped", ENDED));

    private final Happenings happenings;
    private final DossierStore store;

    DossierHappenings(Happenings happenings, DossierStore store) {
        this.happenings = happenings;
        this.store = store;
    }

    @Override
    public Permission permission() {
        return Permission.DOSSIER_READ;
    }

    @Override
    public List<String> kinds() {
        return List.of(
                RECEIVED, STEP, WAITING, RESUMED, EXTENDED, CASE_CHANGED, FEE_CORRECTED, RESULT_READY, RETURNED, ENDED);
    }

    /** @return null for an event that others are not told of */
    static @Nullable String kindOf(String event) {
        return KINDS.get(event);
    }

    void tell(Dossier dossier, String event, UUID eventId, Instant at) {
        String kind = kindOf(event);
        String code = dossier.row().getCode();
        if (kind == null || code == null || !happenings.wanted(dossier.authorityId(), kind)) {
            return;
        }
        happenings.tell(new Happening(
                eventId,
                kind,
                dossier.id(),
                ApiPaths.ROOT + "/dossiers/" + code,
                dossier.row().getVersion(),
                store.relationOf(dossier),
                at));
    }
}
