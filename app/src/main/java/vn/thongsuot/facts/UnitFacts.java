package vn.thongsuot.facts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitsChanged;

/**
 * The fact {@code unit} (Vietnamese: dữ liệu cơ quan, đơn vị): one row for each time in which a unit had one name, place and
 * kind. It follows the tree of units; {@code organisation} lies below and does not know facts.
 *
 * <p>Every unit of the tree belongs to the authority's perimeter: nothing records yet that a higher order moved one in or out.
 * A committee of a commune certifies copies. Agencies and committees owe dialogues (the plans' rule R4). Which units an
 * inspection may choose is said from day to day where the authority keeps a list of them. The autonomy of public units is not
 * kept yet.
 */
@Component
class UnitFacts implements FactSource {

    private static final Set<String> OWES_DIALOGUES = Set.of("agency", "people-committee");

    private final DSLContext db;
    private final FactRegister register;
    private final InspectableDays inspectable;

    UnitFacts(DSLContext db, FactRegister register, InspectableDays inspectable) {
        this.db = db;
        this.register = register;
        this.inspectable = inspectable;
    }

    @EventListener
    void bring(UnitsChanged changed) {
        register.bring(this, changed.authorityId(), changed.eventId());
    }

    @Override
    public String fact() {
        return "unit";
    }

    @Override
    public List<Row> rows(UUID authorityId) {
        Map<UUID, List<InspectableDays.Span>> listed = inspectable.list(authorityId);
        List<Row> rows = new ArrayList<>();
        db.fetch(
                        "select unit_id, valid_from, valid_to, kind, level from pub.unit_version where authority_id = {0}",
                        DSL.val(authorityId))
                .forEach(version -> rows.addAll(rows(version, listed)));
        return rows;
    }

    /** One row for a version of a unit; several where it came on the list or left it meanwhile. */
    private static List<Row> rows(Record version, Map<UUID, List<InspectableDays.Span>> listed) {
        UUID unit = version.get("unit_id", UUID.class);
        InspectableDays.Span whole = new InspectableDays.Span(
                version.get("valid_from", LocalDate.class), version.get("valid_to", LocalDate.class));
        if (listed.isEmpty()) {
            return List.of(row(version, whole, null));
        }
        List<InspectableDays.Span> on = listed.getOrDefault(unit, List.of());
        return InspectableDays.cut(whole, on).stream()
                .map(part -> row(version, part, on.stream().anyMatch(span -> span.holds(part.from()))))
                .toList();
    }

    private static Row row(Record version, InspectableDays.Span days, @Nullable Boolean inspectable) {
        UUID unit = version.get("unit_id", UUID.class);
        String kind = version.get("kind", String.class);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("valid_from", days.from());
        values.put("valid_to", days.to());
        values.put("perimeter", true);
        values.put("inspectable", inspectable);
        values.put(
                "certifies",
                kind.equals("people-committee")
                        && version.get("level", String.class).equals("commune"));
        values.put("dialogue_duty", OWES_DIALOGUES.contains(kind));
        String name = "unit " + unit + " " + days.from();
        return new Row(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), unit, values);
    }
}
