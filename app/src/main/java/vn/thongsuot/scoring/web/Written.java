package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.shared.DomainException;

/** What was written into a form, as it was written; comes back with the page when it is refused. */
record Written(Map<String, String> values) {

    static final Written NOTHING = new Written(Map.of());

    Written {
        values = Map.copyOf(values);
    }

    static Written of(MultiValueMap<String, String> form) {
        Map<String, String> values = new HashMap<>();
        form.forEach((name, all) -> {
            String first = all.isEmpty() ? null : all.getFirst();
            values.put(name, first == null ? "" : first);
        });
        return new Written(values);
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    boolean on(String name) {
        return values.containsKey(name);
    }

    /** @throws DomainException SCO-060 naming the field where no unit is chosen */
    UUID requireId(String name) {
        return Typed.id(text(name)).orElseThrow(() -> missing(name));
    }

    @Nullable
    UUID id(String name) {
        return Typed.id(text(name)).orElse(null);
    }

    /** @throws DomainException SCO-060 naming the field where no day is written */
    LocalDate requireDay(String name) {
        return Typed.day(text(name)).orElseThrow(() -> missing(name));
    }

    @Nullable
    LocalDate day(String name) {
        return Typed.day(text(name)).orElse(null);
    }

    /** @throws DomainException SCO-060 naming the field where no number is written */
    BigDecimal requireNumber(String name) {
        return Typed.number(text(name)).orElseThrow(() -> missing(name));
    }

    /** Null where nothing is written. @throws DomainException SCO-060 naming the field where something else than a number is */
    @Nullable
    BigDecimal number(String name) {
        return text(name).isEmpty() ? null : requireNumber(name);
    }

    /** A whole number in a hidden field or a list; 0 where there is none. */
    int whole(String name) {
        return text(name).matches("\\d{1,9}") ? Integer.parseInt(text(name)) : 0;
    }

    private static DomainException missing(String name) {
        return new DomainException("SCO-060", DomainException.Kind.INVALID, "field " + name + " cannot be used", name);
    }
}
