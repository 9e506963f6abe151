package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.RepresentativeRecord;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.shared.DomainException;

/**
 * Persons beside the applicant (Vietnamese: người nộp thay, người cùng đứng tên): written down at the desk or added while the dossier
 * runs, read by who may read persons, each read logged. A dossier without any pays no statement.
 */
@Service
public class DossierParties {

    /** Most persons who apply together with the applicant. */
    public static final int MOST = 200;

    private static final Set<ActingAs> WHO = Set.of(ActingAs.INTAKE_DESK, ActingAs.STEP_WORKER);
    private static final Set<DossierStatus> RUNNING =
            Set.of(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS, DossierStatus.WAITING);
    private static final DossierMarks.Mark ADDED = new DossierMarks.Mark("dossier.co-applicant-added", WHO, RUNNING);
    private static final DossierMarks.Mark REMOVED =
            new DossierMarks.Mark("dossier.co-applicant-removed", WHO, RUNNING);

    private final PartyStore store;
    private final PersonStore persons;
    private final DossierMarks marks;

    DossierParties(PartyStore store, PersonStore persons, DossierMarks marks) {
        this.store = store;
        this.persons = persons;
        this.marks = marks;
    }

    /** Counts them on the row that is about to be inserted. */
    static void count(Dossier dossier, Parties parties) {
        if (!parties.isEmpty()) {
            int agents = parties.agent() == null ? 0 : 1;
            dossier.row().setParties(parties.coApplicants().size() + agents);
        }
    }

    /**
     * Writes them down in the transaction of the reception; the dossier's row has to be there.
     *
     * @throws DomainException PTY-002 for a person who stands on it twice, PTY-003 for more than {@value #MOST}
     */
    void write(Dossier dossier, Parties parties, Actor actor, Instant at) {
        if (parties.isEmpty()) {
            return;
        }
        requireFew(parties.coApplicants().size());
        Set<UUID> known = new HashSet<>(Set.of(dossier.row().getApplicantId()));
        Parties.Agent agent = parties.agent();
        if (agent != null) {
            UUID person = persons.save(actor, agent.person());
            requireNew(known.add(person));
            store.insertAgent(dossier, person, agent, actor.accountId(), at);
        }
        Set<UUID> together = new HashSet<>(Set.of(dossier.row().getApplicantId()));
        for (PersonForm form : parties.coApplicants()) {
            UUID person = persons.save(actor, form);
            requireNew(together.add(person) && store.insertCoApplicant(dossier, person, actor.accountId(), at));
        }
    }

    /**
     * Adds somebody who applies together with the applicant.
     *
     * @throws DomainException ACC-001 for a stranger, DOS-002 if somebody was faster, DOS-052 or DOS-053 for who may not or too late,
     *     PTY-001 without name and identifier, PTY-002 for who stands on it already, PTY-003 for more than {@value #MOST}
     */
    @Transactional
    public void add(Actor actor, Seen seen, PersonForm form) {
        marks.apply(actor, seen.code(), seen.version(), ADDED, change -> {
            requireWhole(form);
            Dossier dossier = change.dossier();
            UUID person = persons.save(actor, form);
            requireFew(dossier.row().getParties() + 1);
            requireNew(!person.equals(dossier.row().getApplicantId())
                    && store.insertCoApplicant(dossier, person, actor.accountId(), change.at()));
            dossier.row().setParties(dossier.row().getParties() + 1);
            return Map.of("person", person);
        });
    }

    /** Takes somebody off the dossier who was written down by mistake. @throws DomainException as {@link #add} */
    @Transactional
    public void remove(Actor actor, Seen seen, UUID person) {
        marks.apply(actor, seen.code(), seen.version(), REMOVED, change -> {
            if (!store.deleteCoApplicant(change.dossier(), person)) {
                throw AccessPolicy.notFound();
            }
            change.dossier().row().setParties(change.dossier().row().getParties() - 1);
            return Map.of("person", person);
        });
    }

    /** For who may read persons; one logged read. @throws DomainException ACC-001 without the right */
    @Transactional
    public DossierPersons read(Actor actor, DossierDetail detail, String purpose) {
        if (!actor.may(Permission.PERSON_READ)) {
            throw AccessPolicy.notFound();
        }
        if (detail.parties() == 0) {
            return DossierPersons.NONE;
        }
        Optional<RepresentativeRecord> agent = store.findAgent(detail.authorityId(), detail.id());
        List<UUID> together = store.listCoApplicants(detail.authorityId(), detail.id());
        List<UUID> all = new ArrayList<>(together);
        agent.ifPresent(found -> all.add(found.getPersonId()));
        Map<UUID, PersonView> views = persons.readAll(actor, all, purpose);
        return new DossierPersons(
                agent.map(found -> agent(found, Objects.requireNonNull(views.get(found.getPersonId()))))
                        .orElse(null),
                together.stream().map(views::get).filter(Objects::nonNull).toList());
    }

    /** For a paper that the system prints. */
    Optional<DossierPersons.Agent> findAgentForPrint(Dossier dossier) {
        return dossier.row().getParties() == 0
                ? Optional.empty()
                : store.findAgent(dossier.authorityId(), dossier.id())
                        .map(found -> agent(found, persons.readForPrint(dossier.authorityId(), found.getPersonId())));
    }

    /** The person who files for the applicant; no statement where the applicant stands alone. */
    Optional<UUID> findAgent(Dossier dossier) {
        return dossier.row().getParties() == 0
                ? Optional.empty()
                : store.findAgent(dossier.authorityId(), dossier.id()).map(RepresentativeRecord::getPersonId);
    }

    int countCoApplicants(Dossier dossier) {
        return countCoApplicants(dossier.authorityId(), List.of(dossier.row())).getOrDefault(dossier.id(), 0);
    }

    /** How many apply together with the applicant, of those dossiers that have any; no statement where none has. */
    Map<UUID, Integer> countCoApplicants(UUID authorityId, Collection<DossierRecord> rows) {
        return store.countCoApplicants(
                authorityId,
                rows.stream()
                        .filter(row -> row.getParties() > 0)
                        .map(DossierRecord::getId)
                        .toList());
    }

    private static DossierPersons.Agent agent(RepresentativeRecord row, PersonView person) {
        return new DossierPersons.Agent(
                person, AuthorisationKind.of(row.getKind()), row.getPaperNumber(), row.getPaperDate());
    }

    private static void requireWhole(PersonForm form) {
        String idNumber = form.idNumber();
        if (form.fullName().isBlank() || idNumber == null || !idNumber.matches("\\d{12}")) {
            throw new DomainException("PTY-001", DomainException.Kind.INVALID, "no name or identifier");
        }
    }

    private static void requireNew(boolean isNew) {
        if (!isNew) {
            throw new DomainException("PTY-002", DomainException.Kind.INVALID, "person stands on the dossier already");
        }
    }

    private static void requireFew(int count) {
        if (count > MOST) {
            throw new DomainException("PTY-003", DomainException.Kind.INVALID, "too many persons", MOST);
        }
    }
}
