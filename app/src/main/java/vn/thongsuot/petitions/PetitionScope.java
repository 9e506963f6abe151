package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.OPINION;
import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;

/** Which rows a list of petitions may show, as a condition (Vietnamese: phạm vi danh sách phản ánh). */
@Component
class PetitionScope {

    private final PetitionUnits units;

    PetitionScope(PetitionUnits units) {
        this.units = units;
    }

    Condition of(Actor actor, PetitionFilter filter) {
        return DSL.and(
                PETITION.AUTHORITY_ID.eq(actor.authorityId()),
                filter.about() == null
                        ? DSL.noCondition()
                        : PETITION.ABOUT.eq(filter.about().key()),
                filter.source() == null
                        ? DSL.noCondition()
                        : PETITION.SOURCE.eq(filter.source().key()),
                words(filter.words()),
                whose(actor, filter.whose()));
    }

    private static Condition words(String words) {
        if (words.isEmpty()) {
            return DSL.noCondition();
        }
        Condition found = PETITION.CODE
                .equalIgnoreCase(words)
                .or(PETITION.EXTERNAL_CODE.equalIgnoreCase(words))
                .or(DSL.condition(
                        "pub.plain({0}) like '%' || pub.plain({1}) || '%'", PETITION.CONTENT, DSL.val(escape(words))));
        return found;
    }

    private Condition whose(Actor actor, PetitionFilter.Whose whose) {
        Set<UUID> registers = units.registers(actor);
        Set<UUID> answering = units.answering(actor);
        Set<UUID> deciding = units.deciding(actor);
        return switch (whose) {
            case MINE -> mine(actor, registers, answering, deciding);
            case UNIT -> own(registers, answering, deciding);
            case SUBTREE -> own(registers, answering, deciding).or(below(actor));
        };
    }

    private static Condition mine(Actor actor, Set<UUID> registers, Set<UUID> answering, Set<UUID> deciding) {
        Condition register = PETITION.INTAKE_UNIT_ID
                .in(registers)
                .and(PETITION.STATUS
                        .in("received", "waiting")
                        .or(PETITION.STATUS.eq("answered").and(PETITION.NEXT_DUE_AT.isNotNull())));
        Condition handle = PETITION.STATUS
                .eq("routed")
                .and(PETITION.UNIT_ID.in(answering))
                .or(PETITION.STATUS.eq("processing").and(PETITION.HOLDER_ID.eq(actor.accountId())))
                .or(PETITION.STATUS.eq("processing").and(asked(answering)));
        Condition decide = PETITION.STATUS.eq("submitted").and(PETITION.UNIT_ID.in(deciding));
        return register.or(handle).or(decide);
    }

    private static Condition own(Set<UUID> registers, Set<UUID> answering, Set<UUID> deciding) {
        return PETITION.INTAKE_UNIT_ID
                .in(registers)
                .or(PETITION.UNIT_ID.in(answering).and(PETITION.ROUTED_AT.isNotNull()))
                .or(PETITION.UNIT_ID.in(deciding))
                .or(asked(answering));
    }

    /** What concerns an official's conduct is for those who decide and inspect alone. */
    private Condition below(Actor actor) {
        Set<UUID> reads = units.subtrees(actor, Permission.DOSSIER_READ);
        Set<UUID> decides = new HashSet<>(units.subtrees(actor, Permission.PETITION_DECIDE));
        decides.addAll(units.subtrees(actor, Permission.AUDIT_READ));
        return PETITION.ABOUT
                .ne("conduct")
                .and(touches(reads))
                .or(PETITION.ABOUT.eq("conduct").and(touches(decides)));
    }

    private static Condition touches(Set<UUID> unitIds) {
        return PETITION.INTAKE_UNIT_ID.in(unitIds).or(PETITION.UNIT_ID.in(unitIds));
    }

    private static Condition asked(Set<UUID> unitIds) {
        return DSL.exists(DSL.selectOne()
                .from(OPINION)
                .where(OPINION.AUTHORITY_ID.eq(PETITION.AUTHORITY_ID))
                .and(OPINION.PETITION_ID.eq(PETITION.ID))
                .and(OPINION.GIVEN_AT.isNull())
                .and(OPINION.UNIT_ID.in(unitIds)));
    }

    /** Signs that the search would read as placeholders. */
    static String escape(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
