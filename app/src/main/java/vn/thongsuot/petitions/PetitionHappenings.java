package vn.thongsuot.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;
import vn.thongsuot.platform.Happening;
import vn.thongsuot.platform.HappeningSource;
import vn.thongsuot.platform.Happenings;
import vn.thongsuot.platform.api.ApiPaths;

/**
 * What other systems are told of petitions (Vietnamese: báo sự kiện phản ánh, kiến nghị). What concerns an official's conduct is
 * for few people and never told.
 */
@Component
class PetitionHappenings implements HappeningSource {

    private static final String RECEIVED = "petition.received";
    private static final String ROUTED = "petition.routed";
    private static final String ANSWERED = "petition.answered";
    private static final String PUBLISHED = "petition.published";
    private static final String ENDED = "petition.ended";

    /** Kind by event of the journal. */
    private static final Map<String, String> KINDS = Map.of(
            "petition.received", RECEIVED,
            "petition.routed", ROUTED,
            "petition.reopened", ROUTED,
            "petition.answered", ANSWERED,
            "petition.published", PUBLISHED,
            "petition.refused", ENDED,
            "petition.forwarded", ENDED);

    private final Happenings happenings;
    private final PetitionUnits units;

    PetitionHappenings(Happenings happenings, PetitionUnits units) {
        this.happenings = happenings;
        this.units = units;
    }

    @Override
    public Permission permission() {
        return Permission.DOSSIER_READ;
    }

    @Override
    public List<String> kinds() {
        return List.of(RECEIVED, ROUTED, ANSWERED, PUBLISHED, ENDED);
    }

    void tell(Petition petition, String event, UUID eventId, Instant at) {
        String kind = KINDS.get(event);
        if (kind == null
                || petition.about() == PetitionAbout.CONDUCT
                || !happenings.wanted(petition.authorityId(), kind)) {
            return;
        }
        PetitionRecord row = petition.row();
        Set<UUID> related = Set.copyOf(List.of(units.current(row.getIntakeUnitId()), units.current(row.getUnitId())));
        happenings.tell(new Happening(
                eventId,
                kind,
                petition.id(),
                ApiPaths.ROOT + "/petitions/" + petition.id(),
                Objects.requireNonNullElse(row.getVersion(), 0),
                new CaseUnits(petition.authorityId(), related),
                at));
    }
}
