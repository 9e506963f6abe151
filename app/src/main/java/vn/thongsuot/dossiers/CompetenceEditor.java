package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPETENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.DomainException;

/**
 * Changes which unit handles a field for an agency (Vietnamese: sửa phân công lĩnh vực): from today or a later day on, by a decision.
 * What held before stays readable.
 */
@Service
public class CompetenceEditor {

    private static final int LONGEST_SOURCE = 200;
    private static final Field<LocalDate> BEGINS = DSL.field("lower({0})", LocalDate.class, COMPETENCE.VALID);
    private static final Field<LocalDate> FIRST = DateRanges.first(COMPETENCE.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(COMPETENCE.VALID);

    private final DSLContext db;
    private final Competences competences;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final Clock clock;

    CompetenceEditor(DSLContext db, Competences competences, UnitDirectory units, AccessPolicy policy, Clock clock) {
        this.db = db;
        this.competences = competences;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
    }

    /** A change. @param from first day */
    public record Change(UUID agencyId, String fieldCode, UUID unitId, LocalDate from, String source) {}

    /** Agencies and committees of the authority that give fields to their parts; the authority itself first. */
    public List<UnitView> listAgencies(Actor actor) {
        policy.requireKeeper(actor);
        return units.listSubtree(actor.authorityId(), today()).stream()
                .filter(UnitView::isAgency)
                .toList();
    }

    /** Who can handle a field for an agency: itself, its parts, and for the authority its agencies. */
    public List<UnitView> listUnits(Actor actor, UUID agencyId) {
        UnitView agency = require(actor, agencyId);
        Stream<UnitView> agencies = agencyId.equals(actor.authorityId())
                ? units.listChildren(agency.id(), today()).stream().filter(unit -> unit.kind() == UnitKind.AGENCY)
                : Stream.empty();
        return Stream.concat(units.listParts(agency.id(), today()).stream(), agencies)
                .filter(unit -> unit.kind() != UnitKind.ONE_STOP)
                .distinct()
                .toList();
    }

    /** All of an agency by field, the latest of each first. */
    @Transactional(readOnly = true)
    public List<CompetenceView> list(Actor actor, UUID agencyId) {
        require(actor, agencyId);
        return db.select(COMPETENCE.FIELD_CODE, COMPETENCE.UNIT_ID, FIRST, LAST, COMPETENCE.SOURCE)
                .from(COMPETENCE)
                .where(COMPETENCE.AGENCY_ID.eq(agencyId))
                .orderBy(COMPETENCE.FIELD_CODE, BEGINS.desc())
                .fetch(row -> new CompetenceView(
                        row.get(COMPETENCE.FIELD_CODE),
                        row.get(COMPETENCE.UNIT_ID),
                        Objects.requireNonNull(row.get(FIRST)),
                        row.get(LAST),
                        row.get(COMPETENCE.SOURCE)));
    }

    /**
     * Gives a field to a unit. What begins on that very day is corrected.
     *
     * @throws DomainException ACC-001 for who does not keep the authority's settings, DOS-190 for a day that is over, DOS-191 for a unit
     *     that cannot handle it, DOS-192 without the decision, DOS-193 if a later change is written down already
     */
    @Transactional
    public void change(Actor actor, Change change) {
        String source = change.source().strip();
        if (change.from().isBefore(today())) {
            throw invalid("DOS-190", "day is over");
        }
        if (listUnits(actor, change.agencyId()).stream()
                .noneMatch(unit -> unit.id().equals(change.unitId()))) {
            throw invalid("DOS-191", "unit cannot handle the field");
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new DomainException("DOS-192", DomainException.Kind.INVALID, "no source", LONGEST_SOURCE);
        }
        Optional<LocalDate> latest = latest(change);
        if (latest.filter(change.from()::isBefore).isPresent()) {
            throw new DomainException("DOS-193", DomainException.Kind.CONFLICT, "later change is there", latest.get());
        }
        if (latest.filter(change.from()::equals).isPresent()) {
            db.update(COMPETENCE)
                    .set(COMPETENCE.UNIT_ID, change.unitId())
                    .set(COMPETENCE.SOURCE, source)
                    .where(isOf(change), BEGINS.eq(change.from()))
                    .execute();
        } else {
            db.update(COMPETENCE)
                    .set(COMPETENCE.VALID, DateRanges.until(COMPETENCE.VALID, change.from()))
                    .where(isOf(change), DateRanges.holds(COMPETENCE.VALID, change.from()))
                    .execute();
            db.insertInto(COMPETENCE)
                    .set(COMPETENCE.AGENCY_ID, change.agencyId())
                    .set(COMPETENCE.FIELD_CODE, change.fieldCode())
                    .set(COMPETENCE.UNIT_ID, change.unitId())
                    .set(COMPETENCE.VALID, DateRanges.from(change.from()))
                    .set(COMPETENCE.SOURCE, source)
                    .execute();
        }
        competences.tell(
                actor.accountId(),
                change.agencyId(),
                change.unitId(),
                Map.of("field", change.fieldCode(), "from", change.from().toString(), "source", source),
                change.from());
    }

    private Optional<LocalDate> latest(Change change) {
        return Optional.ofNullable(db.select(DSL.max(BEGINS))
                .from(COMPETENCE)
                .where(isOf(change))
                .fetchSingle()
                .value1());
    }

    private static Condition isOf(Change change) {
        return COMPETENCE.AGENCY_ID.eq(change.agencyId()).and(COMPETENCE.FIELD_CODE.eq(change.fieldCode()));
    }

    private UnitView require(Actor actor, UUID agencyId) {
        return listAgencies(actor).stream()
                .filter(agency -> agency.id().equals(agencyId))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    private static DomainException invalid(String code, String message) {
        return new DomainException(code, DomainException.Kind.INVALID, message);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
