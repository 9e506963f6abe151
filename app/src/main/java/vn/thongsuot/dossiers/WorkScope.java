package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.WorkQuery;

/** Which rows a work list may show, as a condition (Vietnamese: phạm vi danh sách việc). */
@Component
class WorkScope {

    /** Not returned yet. Written out without parameters, so that the partial indexes of open work serve it in every plan. */
    static final Condition OPEN = DOSSIER.RETURNED_AT
            .isNull()
            .and(DOSSIER.STATUS.notIn(DSL.inline("refused"), DSL.inline("withdrawn"), DSL.inline("stopped")));

    private final UnitDirectory units;
    private final Clock clock;

    WorkScope(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Condition of(Actor actor, WorkFilter filter) {
        Condition procedure =
                filter.procedureCode() == null ? DSL.noCondition() : DOSSIER.PROCEDURE_CODE.eq(filter.procedureCode());
        Condition holder = filter.holderId() == null ? DSL.noCondition() : DOSSIER.HOLDER_ID.eq(filter.holderId());
        return DSL.and(
                DOSSIER.AUTHORITY_ID.eq(actor.authorityId()), OPEN, procedure, holder, whose(actor, filter.whose()));
    }

    private Condition whose(Actor actor, WorkQuery.Whose whose) {
        return switch (whose) {
            case MINE ->
                DOSSIER.HOLDER_ID
                        .eq(actor.accountId())
                        .or(DOSSIER.HOLDER_ID.isNull().and(waitsFor(actor)))
                        .or(standsInFor(actor));
            case UNIT -> waitsFor(actor);
            case SUBTREE -> under(actor);
        };
    }

    /** What the actor may read by the units in a row; whoever is shown it is asked for each row as well. */
    Condition readable(Actor actor) {
        return under(actor).or(waitsFor(actor));
    }

    /** In the hands of somebody who is away and for whom the actor stands in. */
    private Condition standsInFor(Actor actor) {
        return actor.grantsWith(Permission.DOSSIER_WORK)
                .filter(grant -> grant.actingFor() != null)
                .map(grant -> DOSSIER.HOLDER_ID
                        .eq(grant.actingFor())
                        .and(DOSSIER.STEP_UNIT_ID.in(unitsUpward(grant)))
                        .and(DOSSIER.STEP_ROLE.eq(grant.role().name())))
                .reduce(DSL.falseCondition(), Condition::or);
    }

    /** The step waits for one of the actor's roles, in a unit that is theirs or above it. */
    private Condition waitsFor(Actor actor) {
        return actor.grantsWith(Permission.DOSSIER_WORK)
                .map(grant -> DOSSIER.STEP_UNIT_ID
                        .in(unitsUpward(grant))
                        .and(DOSSIER.STEP_ROLE.eq(grant.role().name())))
                .reduce(DSL.falseCondition(), Condition::or);
    }

    /** A head's department neither received nor decides what its officers have in hand. */
    private Condition under(Actor actor) {
        List<UUID> readable = units.idsUnder(actor, Permission.DOSSIER_READ);
        return DOSSIER.DECIDING_UNIT_ID
                .in(readable)
                .or(DOSSIER.INTAKE_UNIT_ID.in(readable))
                .or(DOSSIER.STEP_UNIT_ID.in(readable));
    }

    /** The unit of a grant and all above it. */
    List<UUID> unitsUpward(Grant grant) {
        List<UUID> upward = new ArrayList<>();
        Optional<UnitView> unit = units.find(grant.unitId(), today());
        while (unit.isPresent()) {
            upward.add(unit.get().id());
            unit = Optional.ofNullable(unit.get().parentId()).flatMap(id -> units.find(id, today()));
        }
        return upward;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
