package vn.thongsuot.facts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
 * inspection may choose and the autonomy of public units are not kept yet.
 */
@Component
class UnitFacts implements FactSource {

    private static final Set<String> OWES_DIALOGUES = Set.of("agency", "people-committee");

    private final DSLContext db;
    private final FactRegister register;

    UnitFacts(DSLContext db, FactRegister register) {
        this.db = db;
        this.register = register;
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
        return db.fetch(
                        "select unit_id, valid_from, valid_to, kind, level from pub.unit_version where authority_id = {0}",
                        DSL.val(authorityId))
                .map(UnitFacts::row);
    }

    private static Row row(Record version) {
        UUID unit = version.get("unit_id", UUID.class);
        LocalDate from = version.get("valid_from", LocalDate.class);
        String kind = version.get("kind", String.class);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("valid_from", from);
        values.put("valid_to", version.get("valid_to", LocalDate.class));
        values.put("perimeter", true);
        values.put(
                "certifies",
                kind.equals("people-committee")
                        && version.get("level", String.class).equals("commune"));
        values.put("dialogue_duty", OWES_DIALOGUES.contains(kind));
        String name = "unit " + unit + " " + from;
        return new Row(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), unit, values);
    }
}
