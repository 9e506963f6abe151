package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;

/** Reads from the events who held dossiers before they were handed over (Vietnamese: người giữ trước khi bàn giao). */
@Service
@Transactional(readOnly = true)
public class HandoverTraces {

    private final DossierStore store;
    private final AuditTrail audit;
    private final JsonMapper json;

    HandoverTraces(DossierStore store, AuditTrail audit, JsonMapper json) {
        this.store = store;
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

    private Optional<UUID> holderBefore(Dossier dossier, UUID by, Instant since) {
        return audit.list(StreamId.dossier(dossier.id())).reversed().stream()
                .filter(entry -> entry.action().equals("dossier.handed-over"))
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
