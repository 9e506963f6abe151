package vn.thongsuot.indicators;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.platform.Kept;

/** Which units are counted for a unit (Vietnamese: phạm vi đơn vị của số liệu): restated to today's units, as was, or alone. */
@Component
@Transactional(readOnly = true)
public class UnitGroups {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final DSLContext db;
    private final Kept<Key, List<UnitGroup>> kept = new Kept<>(FRESH);

    UnitGroups(DSLContext db) {
        this.db = db;
    }

    private record Key(List<UUID> units, LocalDate on, boolean alone) {}

    /** Each unit with all under it on a day, and every unit for which one of them carries on. In the order asked. */
    public List<UnitGroup> restated(Collection<UUID> units, LocalDate on) {
        return kept.get(new Key(List.copyOf(units), on, false), key -> load(key, """
                select c.ancestor_id, s.unit_id, null::date, null::date from pub.unit_closure c
                join pub.unit_successor s on s.current_id = c.descendant_id
                where c.ancestor_id = any({0}) and c.valid_from <= {1} and (c.valid_to is null or c.valid_to > {1})
                """));
    }

    public UnitGroup restated(UUID unit, LocalDate on) {
        return restated(List.of(unit), on).getFirst();
    }

    /** Each unit alone, with the units for which it carries on: a target of the unit's own. */
    public List<UnitGroup> own(Collection<UUID> units) {
        return kept.get(new Key(List.copyOf(units), LocalDate.EPOCH, true), key -> load(key, """
                select s.current_id, s.unit_id, null::date, null::date from pub.unit_successor s
                where s.current_id = any({0}) and {1}::date is not null
                """));
    }

    /** Each unit with whoever stood under it on the row's day. */
    public List<UnitGroup> asWas(Collection<UUID> units) {
        return load(new Key(List.copyOf(units), LocalDate.EPOCH, false), """
                select c.ancestor_id, c.descendant_id, c.valid_from, c.valid_to from pub.unit_closure c
                where c.ancestor_id = any({0}) and {1}::date is not null
                """);
    }

    /** The unit's group as a scope says, on a day. */
    public UnitGroup of(UUID unit, UnitScope scope, LocalDate on) {
        return switch (scope) {
            case SUBTREE -> restated(unit, on);
            case OWN -> own(List.of(unit)).getFirst();
            case BELOW -> {
                Set<UUID> alone = own(List.of(unit)).getFirst().members().stream()
                        .map(UnitGroup.Member::unitId)
                        .collect(Collectors.toSet());
                yield new UnitGroup(
                        unit,
                        restated(unit, on).members().stream()
                                .filter(member -> !alone.contains(member.unitId()))
                                .toList());
            }
            case AS_WAS -> asWas(List.of(unit)).getFirst();
        };
    }

    private List<UnitGroup> load(Key key, String sql) {
        Map<UUID, List<UnitGroup.Member>> members = new LinkedHashMap<>();
        key.units().forEach(unit -> members.put(unit, new ArrayList<>()));
        db.resultQuery(sql, DSL.val(key.units().toArray(UUID[]::new)), DSL.val(key.on()))
                .forEach(row -> Objects.requireNonNull(members.get(row.get(0, UUID.class)))
                        .add(new UnitGroup.Member(
                                row.get(1, UUID.class), row.get(2, LocalDate.class), row.get(3, LocalDate.class))));
        return key.units().stream()
                .map(unit -> new UnitGroup(unit, Objects.requireNonNull(members.get(unit))))
                .toList();
    }
}
