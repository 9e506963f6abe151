package vn.thongsuot.petitions;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;
import vn.thongsuot.facts.FactJournal;

/** Event and fact of a change, in the change's own transaction (Vietnamese: ghi nhật ký và dữ liệu thống kê phản ánh). */
@Component
class PetitionJournal {

    private static final String STREAM = "petition";
    private static final String FACT = "petition";

    private final AuditTrail audit;
    private final FactJournal facts;
    private final PetitionClock petitionClock;
    private final PetitionHappenings happenings;
    private final SettledWords settled;
    private final JsonMapper json;

    PetitionJournal(
            AuditTrail audit,
            FactJournal facts,
            PetitionClock petitionClock,
            PetitionHappenings happenings,
            SettledWords settled,
            JsonMapper json) {
        this.audit = audit;
        this.facts = facts;
        this.petitionClock = petitionClock;
        this.happenings = happenings;
        this.settled = settled;
        this.json = json;
    }

    /**
     * Who did it: an official in a unit's name, the sender, or the product itself.
     *
     * @param accountId null for the sender and for the product
     */
    record Doer(@Nullable UUID accountId, @Nullable UUID unitId) {
        static final Doer SENDER = new Doer(null, null);
    }

    /** @param data ids, codes and dates only */
    void record(Petition petition, String event, Doer doer, Map<String, ?> data, Instant at) {
        UUID id = audit.append(
                stream(petition.id()),
                new Draft(at, doer.accountId(), doer.unitId(), event, json.writeValueAsString(data), null));
        count(petition, id);
        happenings.tell(petition, event, id, at);
    }

    /** Complaints and denunciations are no petitions, and what somebody sends twice is one. */
    private void count(Petition petition, UUID event) {
        if (petition.status() == PetitionStatus.REDIRECTED || petition.isDuplicate()) {
            facts.remove(FACT, petition.authorityId(), petition.id(), event);
        } else {
            facts.record(
                    FACT,
                    petition.authorityId(),
                    petition.id(),
                    event,
                    petition.row().getUnitId(),
                    values(petition));
        }
    }

    private Map<String, ? extends @Nullable Object> values(Petition petition) {
        PetitionRecord row = petition.row();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("about", row.getAbout());
        values.put("source", row.getSource());
        values.put("received_on", petitionClock.day(row.getReceivedAt()));
        values.put("accepted", row.getAcceptedAt() != null);
        values.put("due_on", petitionClock.day(due(petition)));
        values.put("closed_on", day(row.getClosedAt()));
        values.put("reopened", row.getReopened());
        values.put("publishable", row.getPublishable());
        values.put("publish_due_on", day(row.getPublishDueAt()));
        values.put("published_on", day(row.getPublishedAt()));
        values.put("rating", row.getRating());
        values.put("rated_on", day(row.getRatedAt()));
        settled.findLast(petition).ifPresent(said -> {
            values.put("settled", said.settled() ? "yes" : "no");
            values.put("settled_on", petitionClock.day(said.at()));
        });
        return values;
    }

    /** Of the answer once it was taken on; of the forwarding where it was forwarded; of the refusal otherwise. */
    private static Instant due(Petition petition) {
        PetitionRecord row = petition.row();
        if (row.getAcceptedAt() != null) {
            return row.getFirstDueAt();
        }
        return petition.status() == PetitionStatus.FORWARDED ? row.getForwardDueAt() : row.getScreenDueAt();
    }

    private @Nullable Object day(@Nullable Instant at) {
        return at == null ? null : petitionClock.day(at);
    }

    static StreamId stream(UUID petitionId) {
        return new StreamId(STREAM, petitionId);
    }
}
