package vn.thongsuot.dossiers.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.platform.WorkQuery.Due;
import vn.thongsuot.platform.WorkQuery.Whose;

/** Reads the filter of a work list from an address; an unknown word is no filter. */
final class WorkFilters {

    private WorkFilters() {}

    static WorkFilter of(
            @Nullable String whose,
            @Nullable String due,
            @Nullable String procedure,
            @Nullable String holder,
            int page) {
        return new WorkFilter(
                new WorkQuery(
                        find(Whose.class, whose).orElse(Whose.MINE),
                        find(Due.class, due).orElse(null)),
                procedure == null || procedure.isBlank() ? null : procedure,
                holder == null ? null : Typed.id(holder).orElse(null),
                page);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
