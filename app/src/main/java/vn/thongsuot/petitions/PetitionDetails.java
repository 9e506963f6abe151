package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.petitions.tables.records.AnswerRecord;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;

/** Reads one petition whole, for those who may (Vietnamese: xem chi tiết phản ánh). */
@Service
@Transactional(readOnly = true)
public class PetitionDetails {

    private final DSLContext db;
    private final PetitionStore store;
    private final PetitionRights rights;
    private final PetitionUnits units;
    private final PetitionClock petitionClock;
    private final PetitionAnswers answers;
    private final PetitionOpinions opinions;
    private final PetitionPictures pictures;
    private final PetitionSpots spots;
    private final PetitionHistory history;
    private final PersonStore persons;

    PetitionDetails(
            DSLContext db,
            PetitionStore store,
            PetitionRights rights,
            PetitionUnits units,
            PetitionClock petitionClock,
            PetitionAnswers answers,
            PetitionOpinions opinions,
            PetitionPictures pictures,
            PetitionSpots spots,
            PetitionHistory history,
            PersonStore persons) {
        this.db = db;
        this.store = store;
        this.rights = rights;
        this.units = units;
        this.petitionClock = petitionClock;
        this.answers = answers;
        this.opinions = opinions;
        this.pictures = pictures;
        this.spots = spots;
        this.history = history;
        this.persons = persons;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger or an unknown id */
    public PetitionDetail get(Actor actor, UUID id, Locale locale) {
        Petition petition = readable(actor, id);
        PetitionRecord row = petition.row();
        Instant closed = row.getClosedAt();
        Instant next = row.getNextDueAt();
        return new PetitionDetail(
                row.getAuthorityId(),
                row.getId(),
                row.getVersion(),
                row.getCode(),
                row.getExternalCode(),
                petition.status(),
                PetitionSource.of(row.getSource()),
                petition.about(),
                row.getClassified(),
                row.getContent(),
                row.getPlace(),
                spots.find(petition).orElse(null),
                row.getBehalfRelation(),
                row.getReceivedAt(),
                units.current(row.getIntakeUnitId()),
                units.current(row.getUnitId()),
                row.getHolderId(),
                limits(petition, locale),
                next == null
                        ? null
                        : (Integer) petitionClock.daysLeft(row.getAuthorityId(), row.getIntakeUnitId(), next),
                row.getAcceptedAt(),
                closed,
                row.getPublishedAt(),
                row.getReopened(),
                joinedTo(petition),
                petition.isDuplicate(),
                members(petition),
                row.getRedirectedAs(),
                row.getOutsideBody(),
                row.getRating(),
                row.getRatedAt(),
                closed == null || !petition.status().isAnswered() ? null : petitionClock.reopenUntil(petition, closed),
                answers.find(petition).map(PetitionDetails::answer).orElse(null),
                opinions.list(petition).stream()
                        .map(opinion -> new PetitionDetail.Opinion(
                                units.current(opinion.getUnitId()),
                                opinion.getQuestion(),
                                opinion.getAskedAt(),
                                opinion.getContent(),
                                opinion.getGivenAt()))
                        .toList(),
                pictures.list(petition),
                history.list(petition),
                allowed(actor, petition));
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger or an unknown code */
    public UUID idOf(Actor actor, PetitionCode code) {
        Petition petition = store.find(code)
                .filter(found -> found.authorityId().equals(actor.authorityId()))
                .orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, petition);
        return petition.id();
    }

    /**
     * Who sent it; the read is logged.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger and for who may read no person
     */
    @Transactional
    public PersonView readSender(Actor actor, UUID id) {
        Petition petition = readable(actor, id);
        if (!actor.may(Permission.PERSON_READ)) {
            throw AccessPolicy.notFound();
        }
        return persons.read(actor, petition.row().getSenderId(), "petition " + petition.code());
    }

    /**
     * For whom the sender wrote; the read is logged.
     *
     * @return empty where they wrote for themselves
     * @throws vn.thongsuot.shared.DomainException as {@link #readSender}
     */
    @Transactional
    public Optional<BehalfView> findBehalf(Actor actor, UUID id) {
        PetitionRecord row = readable(actor, id).row();
        if (!actor.may(Permission.PERSON_READ)) {
            throw AccessPolicy.notFound();
        }
        UUID person = row.getBehalfId();
        return person == null
                ? Optional.empty()
                : Optional.of(new BehalfView(
                        persons.read(actor, person, "petition " + row.getCode()),
                        row.getBehalfRelation(),
                        row.getBehalfPaper()));
    }

    private Petition readable(Actor actor, UUID id) {
        Petition petition = store.find(actor.authorityId(), id).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, petition);
        return petition;
    }

    private PetitionDetail.Limits limits(Petition petition, Locale locale) {
        PetitionRecord row = petition.row();
        return new PetitionDetail.Limits(
                row.getScreenDueAt(),
                petitionClock.askDue(petition),
                row.getForwardDueAt(),
                row.getDueAt(),
                row.getPublishDueAt(),
                row.getNextDueAt(),
                petitionClock.explain(petition, locale));
    }

    private PetitionDetail.@Nullable Link joinedTo(Petition petition) {
        UUID id = petition.row().getJoinedTo();
        return id == null
                ? null
                : store.find(petition.authorityId(), id)
                        .map(main -> new PetitionDetail.Link(main.id(), main.code()))
                        .orElse(null);
    }

    private List<PetitionDetail.Link> members(Petition petition) {
        return db.select(PETITION.ID, PETITION.CODE)
                .from(PETITION)
                .where(PETITION.AUTHORITY_ID.eq(petition.authorityId()), PETITION.JOINED_TO.eq(petition.id()))
                .orderBy(PETITION.CODE)
                .fetch(row -> new PetitionDetail.Link(row.value1(), row.value2()));
    }

    private static PetitionDetail.Answer answer(AnswerRecord row) {
        return new PetitionDetail.Answer(
                row.getContent(),
                row.getPublishable(),
                row.getWithheldReason(),
                row.getPublicTitle(),
                row.getPublicQuestion(),
                row.getPublicAnswer(),
                row.getDraftedBy(),
                row.getDraftedAt(),
                row.getApprovedBy(),
                row.getApprovedAt());
    }

    /** Actions of the table that this actor's relations allow, without those that this petition's own data forbid. */
    private Set<PetitionAction> allowed(Actor actor, Petition petition) {
        Set<PetitionAction> actions = EnumSet.noneOf(PetitionAction.class);
        PetitionTransitions.list().stream()
                .filter(edge -> edge.from() == petition.status())
                .filter(edge -> edge.action() != PetitionAction.PUBLISH
                        || (petition.row().getPublishable() && petition.row().getJoinedTo() == null))
                .filter(edge -> petition.status() != PetitionStatus.JOINED || edge.action() == PetitionAction.SEPARATE)
                .filter(edge -> edge.action() != PetitionAction.APPROVE || !drafted(actor, petition))
                .filter(edge -> rights.find(actor, petition, edge).isPresent())
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private boolean drafted(Actor actor, Petition petition) {
        return answers.find(petition)
                .map(answer -> answer.getDraftedBy().equals(actor.accountId()))
                .orElse(false);
    }
}
