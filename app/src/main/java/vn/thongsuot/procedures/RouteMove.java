package vn.thongsuot.procedures;

import static vn.thongsuot.db.procedures.Tables.PROCEDURE;
import static vn.thongsuot.db.procedures.Tables.ROUTE;
import static vn.thongsuot.db.procedures.Tables.ROUTE_OPINION;
import static vn.thongsuot.db.procedures.Tables.ROUTE_STEP;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.spi.Doubt;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;

/**
 * Routes in force that name a unit by its code (Vietnamese: quy trình gọi tên đơn vị) stay as they were published; whoever carries on
 * for the unit does its steps. Where nobody does, the steps fall to the deciding unit, and the dry run says of which procedures.
 */
@Component
class RouteMove implements UnitMove {

    private final DSLContext db;
    private final UnitDirectory units;

    RouteMove(DSLContext db, UnitDirectory units) {
        this.db = db;
        this.units = units;
    }

    @Override
    public String kind() {
        return "routes";
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        Map<UUID, Integer> counts = new HashMap<>();
        listNaming(transfer).forEach((unit, procedures) -> counts.put(unit.id(), procedures.size()));
        return counts;
    }

    @Override
    public List<Doubt> doubts(Transfer transfer) {
        List<Doubt> doubts = new ArrayList<>();
        listNaming(transfer)
                .forEach((unit, procedures) -> doubts.add(new Doubt(
                        transfer.heirs().containsKey(unit.id()) ? "route-names" : "route-without-heir",
                        unit.name().vi(),
                        String.join(", ", procedures))));
        return doubts;
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        return count(transfer);
    }

    /** Codes of the procedures whose routes in force name a unit that ends, by that unit. */
    private Map<UnitView, Set<String>> listNaming(Transfer transfer) {
        Map<UnitView, Set<String>> procedures = new LinkedHashMap<>();
        Map<String, List<String>> byUnitCode = byUnitCode(transfer.authorityId());
        transfer.ended().stream()
                .flatMap(unit -> units.find(unit, transfer.on().minusDays(1)).stream())
                .filter(unit -> unit.isAgency() && byUnitCode.containsKey(unit.code()))
                .sorted(Comparator.comparing(UnitView::code))
                .forEach(unit -> procedures.put(unit, new TreeSet<>(byUnitCode.get(unit.code()))));
        return procedures;
    }

    private Map<String, List<String>> byUnitCode(UUID authorityId) {
        Table<Record2<UUID, String>> places = DSL.select(ROUTE_STEP.ROUTE_ID, ROUTE_STEP.UNIT_CODE)
                .from(ROUTE_STEP)
                .where(ROUTE_STEP.UNIT_CODE.isNotNull())
                .union(DSL.select(ROUTE_OPINION.ROUTE_ID, ROUTE_OPINION.UNIT_CODE)
                        .from(ROUTE_OPINION)
                        .where(ROUTE_OPINION.UNIT_CODE.isNotNull()))
                .asTable("place");
        Field<String> unitCode = places.field(ROUTE_STEP.UNIT_CODE);
        return db.select(unitCode, PROCEDURE.CODE)
                .from(places)
                .join(ROUTE)
                .on(ROUTE.ID.eq(places.field(ROUTE_STEP.ROUTE_ID)))
                .join(VERSION)
                .on(VERSION.ID.eq(ROUTE.VERSION_ID))
                .join(PROCEDURE)
                .on(PROCEDURE.ID.eq(VERSION.PROCEDURE_ID))
                .where(PROCEDURE.AUTHORITY_ID.eq(authorityId), ROUTE.STATE.eq("published"))
                .fetchGroups(unitCode, PROCEDURE.CODE);
    }
}
