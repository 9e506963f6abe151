package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.procedures.ProcedureCatalogue;

/**
 * Dossiers whose results were handed over, as a population from which a survey draws (Vietnamese: khung mẫu). It says whom to
 * invite by the person's id alone.
 */
@Service
public class ResultFrame {

    private final DSLContext db;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    ResultFrame(DSLContext db, ProcedureCatalogue catalogue, Clock clock) {
        this.db = db;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Dossiers of one deciding unit and group of fields. @param size how many there are */
    public record Part(UUID unitId, String fieldGroup, int size) {}

    /** A dossier of the population. */
    public record Case(UUID dossierId, UUID personId) {}

    /** What a draw is made of: one unit's dossiers of some groups of fields. */
    public record Scope(UUID unitId, Set<String> fieldGroups) {

        public Scope {
            fieldGroups = Set.copyOf(fieldGroups);
        }
    }

    /** The days on which results were handed over, both inclusive. */
    public record Days(LocalDate from, LocalDate to) {}

    /** How the population is made up, by unit and group of fields. */
    @Transactional(readOnly = true)
    public List<Part> parts(UUID authorityId, Days days) {
        Map<Part, Integer> sizes = new HashMap<>();
        db.select(DOSSIER.DECIDING_UNIT_ID, DOSSIER.PROCEDURE_VERSION_ID, DSL.count())
                .from(DOSSIER)
                .where(returned(authorityId, days))
                .groupBy(DOSSIER.DECIDING_UNIT_ID, DOSSIER.PROCEDURE_VERSION_ID)
                .forEach(
                        row -> sizes.merge(new Part(row.value1(), group(row.value2()), 0), row.value3(), Integer::sum));
        return sizes.entrySet().stream()
                .map(entry -> new Part(entry.getKey().unitId(), entry.getKey().fieldGroup(), entry.getValue()))
                .sorted(Comparator.comparing(Part::unitId).thenComparing(Part::fieldGroup))
                .toList();
    }

    /**
     * Draws dossiers of a scope: those whose digest of seed and id comes first. The same seed over the same dossiers gives the
     * same draw, on any machine and in any order of rows.
     *
     * @param taken persons who are asked already; whoever is drawn is added, so that nobody is asked twice
     * @param wanted most; fewer where there are not so many persons
     */
    @Transactional(readOnly = true)
    public List<Case> draw(UUID authorityId, Days days, Scope scope, long seed, Set<UUID> taken, int wanted) {
        List<Case> drawn = new ArrayList<>();
        Field<String> place = DSL.field("md5({0} || {1}::text)", String.class, DSL.val(seed + ":"), DOSSIER.ID);
        for (Case one : db.select(DOSSIER.ID, DOSSIER.APPLICANT_ID)
                .from(DOSSIER)
                .where(returned(authorityId, days))
                .and(DOSSIER.DECIDING_UNIT_ID.eq(scope.unitId()))
                .and(DOSSIER.PROCEDURE_VERSION_ID.in(versions(authorityId, days, scope)))
                .orderBy(place, DOSSIER.ID)
                .fetch(row -> new Case(row.value1(), row.value2()))) {
            if (drawn.size() < wanted && taken.add(one.personId())) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    /** Every dossier of a unit. */
    @Transactional(readOnly = true)
    public List<Case> list(UUID authorityId, Days days, UUID unitId) {
        return db.select(DOSSIER.ID, DOSSIER.APPLICANT_ID)
                .from(DOSSIER)
                .where(returned(authorityId, days))
                .and(DOSSIER.DECIDING_UNIT_ID.eq(unitId))
                .orderBy(DOSSIER.ID)
                .fetch(row -> new Case(row.value1(), row.value2()));
    }

    /** Code of the procedure of a dossier; empty where there is no such dossier. */
    @Transactional(readOnly = true)
    public Optional<String> findProcedure(UUID authorityId, UUID dossierId) {
        return db.select(DOSSIER.PROCEDURE_VERSION_ID)
                .from(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId), DOSSIER.ID.eq(dossierId))
                .fetchOptional(DOSSIER.PROCEDURE_VERSION_ID)
                .map(version -> catalogue.get(version).code());
    }

    private Set<UUID> versions(UUID authorityId, Days days, Scope scope) {
        Set<UUID> versions = new HashSet<>(db.selectDistinct(DOSSIER.PROCEDURE_VERSION_ID)
                .from(DOSSIER)
                .where(returned(authorityId, days), DOSSIER.DECIDING_UNIT_ID.eq(scope.unitId()))
                .fetch(DOSSIER.PROCEDURE_VERSION_ID));
        versions.removeIf(version -> !scope.fieldGroups().contains(group(version)));
        return versions;
    }

    private String group(UUID versionId) {
        return catalogue.get(versionId).fieldGroup();
    }

    private Condition returned(UUID authorityId, Days days) {
        return DOSSIER.AUTHORITY_ID
                .eq(authorityId)
                .and(DOSSIER.RETURNED_AT.ge(
                        days.from().atStartOfDay(clock.getZone()).toInstant()))
                .and(DOSSIER.RETURNED_AT.lt(
                        days.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
    }
}
