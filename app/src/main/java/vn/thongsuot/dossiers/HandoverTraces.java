package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.NOTE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.shared.LocalizedText;

/** Reads from the events who held dossiers before they were handed over (Vietnamese: người giữ trước khi bàn giao). */
@Service
@Transactional(readOnly = true)
public class HandoverTraces {

    static final String HANDED_OVER = "dossier.handed-over";

    /** One act is one transaction, which never lasts that long. */
    private static final long LONGEST_MILLIS = Duration.ofMinutes(10).toMillis();

    private final DSLContext db;
    private final DossierStore store;
    private final StepFlow flow;
    private final AuditTrail audit;
    private final JsonMapper json;

    HandoverTraces(DSLContext db, DossierStore store, StepFlow flow, AuditTrail audit, JsonMapper json) {
        this.db = db;
        this.store = store;
        this.flow = flow;
        this.audit = audit;
        this.json = json;
    }

    /**
     * How many of these dossiers each officer held until they were handed over; those that nobody held count for nobody.
     *
     * @param by account that handed them over
     * @param since hand-overs before are of no interest
     */
    public Map<UUID, Integer> countByHolderBefore(Collection<DossierCode> codes, UUID by, Instant since) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (DossierCode code : codes) {
            store.find(code)
                    .flatMap(dossier -> holderBefore(dossier, by, since))
                    .ifPresent(holder -> counts.merge(holder, 1, Integer::sum));
        }
        return counts;
    }

    /** A dossier that went over. @param step in which it was then */
    public record Handed(DossierCode code, LocalizedText step) {}

    /** The dossiers that an act of the actor handed over, whoever has them by now; by code. */
    public List<Handed> listHanded(Actor actor, UUID act) {
        return notedAt(actor, act).stream()
                .map(code -> store.find(new DossierCode(code)))
                .flatMap(Optional::stream)
                .flatMap(dossier -> handed(dossier, act).stream())
                .toList();
    }

    /** Notes have keys that tell their time, as the act has; that finds them without an index of their own. */
    private List<String> notedAt(Actor actor, UUID act) {
        long millis = act.getMostSignificantBits() >>> 16;
        return db.selectDistinct(DOSSIER.CODE)
                .from(NOTE)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(NOTE.AUTHORITY_ID), DOSSIER.ID.eq(NOTE.DOSSIER_ID))
                .where(NOTE.AUTHORITY_ID.eq(actor.authorityId()), NOTE.WRITTEN_BY.eq(actor.accountId()))
                .and(NOTE.ID.ge(new UUID(millis << 16, 0)))
                .and(NOTE.ID.lt(new UUID((millis + LONGEST_MILLIS) << 16, 0)))
                .orderBy(DOSSIER.CODE)
                .fetch(DOSSIER.CODE);
    }

    private Optional<Handed> handed(Dossier dossier, UUID act) {
        return audit.list(StreamId.dossier(dossier.id())).stream()
                .filter(entry -> entry.action().equals(HANDED_OVER))
                .map(entry -> json.readTree(entry.data()))
                .filter(data -> act.toString().equals(data.path(Handovers.ACT).asString("")))
                .findFirst()
                .map(data -> new Handed(
                        new DossierCode(dossier.row().getCode()),
                        flow.nameOf(dossier, data.path("step").asString(""))));
    }

    private Optional<UUID> holderBefore(Dossier dossier, UUID by, Instant since) {
        return audit.list(StreamId.dossier(dossier.id())).reversed().stream()
                .filter(entry -> entry.action().equals(HANDED_OVER))
                .filter(entry -> by.equals(entry.accountId()) && !entry.at().isBefore(since))
                .findFirst()
                .flatMap(this::from);
    }

    private Optional<UUID> from(Entry entry) {
        JsonNode data = json.readTree(entry.data());
        return data.hasNonNull("from")
                ? Optional.of(UUID.fromString(data.get("from").asString()))
                : Optional.empty();
    }
}
