package vn.thongsuot.dossiers;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.CaseWords;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * The proof of who was handed a result (Vietnamese: người nhận kết quả): what they are to the dossier stands in its history, their
 * particulars lie with the persons' data.
 */
@Service
public class HandingOver {

    private final DossierParties parties;
    private final CaseWords words;
    private final Clock clock;

    HandingOver(DossierParties parties, CaseWords words, Clock clock) {
        this.parties = parties;
        this.words = words;
        this.clock = clock;
    }

    /**
     * In the transaction of the handing over.
     *
     * @param collector null where nobody was named
     * @return data of the event
     * @throws DomainException DOS-284 where nobody was named, DOS-285 without particulars of who was authorised, DOS-286 for an
     *     agent where there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, ?> note(Dossier dossier, @Nullable Collector collector) {
        if (collector == null) {
            throw new DomainException("DOS-284", DomainException.Kind.INVALID, "nobody was named who collects");
        }
        return note(dossier, keep(dossier.authorityId(), collector));
    }

    /** As {@link #note(Dossier, Collector)} for who collects the results of many dossiers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, ?> note(Dossier dossier, KeptCollector collector) {
        if (collector.kind() == Collector.Kind.AGENT
                && parties.findAgentForPrint(dossier).isEmpty()) {
            throw new DomainException("DOS-286", DomainException.Kind.INVALID, "nobody files for the applicant");
        }
        return collector.words() == null
                ? Map.of("collector", collector.kind().key())
                : Map.of("collector", collector.kind().key(), "collectorWords", collector.words());
    }

    /**
     * Keeps the particulars of who collects, once for all dossiers that are handed to them.
     *
     * @throws DomainException DOS-285 without particulars of who was authorised, or with too many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptCollector keep(UUID authorityId, Collector collector) {
        if (collector.kind() != Collector.Kind.AUTHORISED) {
            return new KeptCollector(collector.kind(), null);
        }
        if (collector.details().isEmpty() || collector.details().length() > Collector.LONGEST) {
            throw new DomainException(
                    "DOS-285",
                    DomainException.Kind.INVALID,
                    "particulars of who collects have %d characters"
                            .formatted(collector.details().length()),
                    Collector.LONGEST);
        }
        UUID id = Ids.next(clock);
        words.save(authorityId, id, collector.details());
        return new KeptCollector(collector.kind(), id);
    }

    /** Particulars of who was authorised to collect it, as a logged read; empty for who may not read persons. */
    @Transactional
    public Optional<String> readParticulars(Actor actor, DossierDetail detail) {
        return detail.history().stream()
                .flatMap(line -> Optional.ofNullable(line.collector()).stream())
                .flatMap(collected -> Optional.ofNullable(collected.words()).stream())
                .findFirst()
                .filter(id -> actor.may(Permission.PERSON_READ))
                .flatMap(id -> words.read(actor, id, detail.applicantId(), "dossier"));
    }
}
