package vn.thongsuot.petitions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.petitions.PetitionJournal.Doer;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LegalBasis;
import vn.thongsuot.shared.Phone;

/**
 * Receives petitions (Vietnamese: tiếp nhận phản ánh, kiến nghị): sender, code, limits, event and fact in one transaction. From
 * the public form nobody has to be logged in; all other ways go through an official or a system that keeps the register.
 */
@Service
@LegalBasis(act = "20/2008/NĐ-CP", provision = "Điều 9 khoản 1", from = "2008-03-03")
public class PetitionIntake {

    private final PetitionStore store;
    private final PetitionUnits units;
    private final PetitionClock petitionClock;
    private final PetitionJournal journal;
    private final PetitionTelling telling;
    private final PetitionPictures pictures;
    private final PetitionSpots spots;
    private final PetitionRights rights;
    private final PersonStore persons;
    private final SenderDigests digests;
    private final Clock clock;

    PetitionIntake(
            PetitionStore store,
            PetitionUnits units,
            PetitionClock petitionClock,
            PetitionJournal journal,
            PetitionTelling telling,
            PetitionPictures pictures,
            PetitionSpots spots,
            PetitionRights rights,
            PersonStore persons,
            SenderDigests digests,
            Clock clock) {
        this.store = store;
        this.units = units;
        this.petitionClock = petitionClock;
        this.journal = journal;
        this.telling = telling;
        this.pictures = pictures;
        this.spots = spots;
        this.rights = rights;
        this.persons = persons;
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * From the public form.
     *
     * @return the code for the sender
     * @throws DomainException PTN-010 if something is wrong with it ({@link PetitionChecks} says what), PTN-017 for a unit
     *     that receives none
     */
    @Transactional
    public PetitionCode receive(NewPetition petition) {
        return receive(petition, Doer.SENDER);
    }

    /**
     * What an official writes down, or another system hands over.
     *
     * @throws DomainException ACC-001 unless the actor keeps that register, PTN-022 (conflict) if it is known by the code of
     *     the other system; otherwise as {@link #receive(NewPetition)}
     */
    @Transactional
    public UUID receive(Actor actor, NewPetition petition) {
        Grant grant = actor.may(Permission.PETITION_RECEIVE)
                ? rights.findReceiver(actor, petition.intakeUnitId()).orElseThrow(AccessPolicy::notFound)
                : refuse();
        String external = petition.external();
        if (external != null) {
            store.findExternal(actor.authorityId(), petition.source(), external).ifPresent(known -> {
                throw new DomainException(
                        "PTN-022",
                        DomainException.Kind.CONFLICT,
                        "Petition %s is that of the other system already".formatted(known.code()),
                        known.code());
            });
        }
        PetitionCode code = receive(petition, new Doer(actor.accountId(), grant.unitId()));
        return store.find(code).orElseThrow(AccessPolicy::notFound).id();
    }

    private PetitionCode receive(NewPetition petition, Doer doer) {
        if (!PetitionChecks.check(petition).isEmpty()) {
            throw new DomainException(
                    "PTN-010",
                    DomainException.Kind.INVALID,
                    "petition is not complete: "
                            + PetitionChecks.check(petition).keySet());
        }
        UnitView register = units.listReceiving().stream()
                .filter(unit -> unit.id().equals(petition.intakeUnitId()))
                .findFirst()
                .orElseThrow(() ->
                        new DomainException("PTN-017", DomainException.Kind.INVALID, "unit receives no petitions"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Petition fresh = new Petition(row(petition, register, doer, now));
        petitionClock.start(fresh);
        fresh.tick();
        fresh.row().insert();
        pictures.keep(fresh, petition.pictures(), doer.accountId());
        Spot spot = petition.spot();
        if (spot != null) {
            spots.keep(fresh, spot);
        }
        journal.record(
                fresh,
                "petition.received",
                doer,
                Map.of(
                        "source",
                        petition.source().key(),
                        "pictures",
                        petition.pictures().size()),
                now);
        telling.received(fresh, doer.accountId());
        return new PetitionCode(fresh.code());
    }

    private PetitionRecord row(NewPetition petition, UnitView register, Doer doer, Instant now) {
        UUID authority = register.authorityId();
        PetitionRecord row = store.fresh();
        row.setAuthorityId(authority);
        row.setId(Ids.next(clock));
        row.setCode(store.nextCode(petitionClock.day(now)).value());
        row.setExternalCode(petition.external());
        row.setStatus(PetitionStatus.RECEIVED.key());
        row.setVersion(0);
        row.setSource(petition.source().key());
        row.setAbout(petition.about().key());
        row.setClassified(false);
        row.setContent(petition.content());
        row.setPlace(petition.place().isEmpty() ? null : petition.place());
        row.setSenderId(persons.saveSender(person(authority, petition.sender())));
        Behalf behalf = petition.behalf();
        if (behalf != null) {
            row.setBehalfId(persons.saveSender(represented(authority, behalf)));
            row.setBehalfRelation(behalf.relation());
            row.setBehalfPaper(behalf.paper().isEmpty() ? null : behalf.paper());
        }
        row.setContactDigest(digests.of(authority, petition.sender().phone()));
        row.setTellsSender(petition.sender().messages());
        row.setReceivedAt(now);
        row.setReceivedBy(doer.accountId());
        row.setIntakeUnitId(register.id());
        row.setUnitId(register.id());
        row.setPublishable(true);
        row.setReopened(false);
        row.setReopenings(0);
        return row;
    }

    private static PersonForm person(UUID authority, NewPetition.Sender sender) {
        return new PersonForm(
                authority,
                sender.kind(),
                sender.name(),
                null,
                null,
                sender.address(),
                Phone.find(sender.phone()).orElse(sender.phone()),
                sender.email().isEmpty() ? null : sender.email(),
                null);
    }

    private static PersonForm represented(UUID authority, Behalf behalf) {
        return new PersonForm(authority, "citizen", behalf.name(), null, null, null, null, null, null);
    }

    private static Grant refuse() {
        throw AccessPolicy.notFound();
    }
}
