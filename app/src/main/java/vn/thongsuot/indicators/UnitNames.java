package vn.thongsuot.indicators;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitView;

/**
 * Units by what people write (Vietnamese: tìm đơn vị theo tên ghi trong bảng tính): the name in either language, with the parent's
 * behind it where several bear it, or the code. What stands for several units stands for none.
 */
final class UnitNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final Map<UUID, UnitView> units;
    private final Map<String, UUID> known = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    UnitNames(Collection<UnitView> units) {
        this.units = units.stream().collect(Collectors.toMap(UnitView::id, Function.identity(), (one, other) -> one));
        for (UnitView unit : this.units.values()) {
            for (Locale language : LANGUAGES) {
                add(unit.name().in(language), unit.id());
                add(whole(unit, language), unit.id());
            }
            add(unit.code(), unit.id());
        }
    }

    Optional<UUID> find(String written) {
        String key = key(written);
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(known.get(key));
    }

    /** A name that {@link #find} finds again; null for an unknown unit. */
    @Nullable
    String write(UUID unitId, Locale language) {
        UnitView unit = units.get(unitId);
        if (unit == null) {
            return null;
        }
        String name = unit.name().in(language);
        return ambiguous.contains(key(name)) ? whole(unit, language) : name;
    }

    private void add(String written, UUID unitId) {
        UUID other = known.putIfAbsent(key(written), unitId);
        if (other != null && !other.equals(unitId)) {
            ambiguous.add(key(written));
        }
    }

    private String whole(UnitView unit, Locale language) {
        UnitView parent = unit.parentId() == null ? null : units.get(unit.parentId());
        return unit.name().in(language)
                + (parent == null ? "" : ", " + parent.name().in(language));
    }

    private static String key(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
