package vn.thongsuot.programme.steering.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/** What was typed into a form, as it was typed; comes back with the page when it is refused. */
record Typed(Map<String, String> values) {

    static final Typed NOTHING = new Typed(Map.of());

    Typed {
        values = Map.copyOf(values);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean on(String name) {
        return values.containsKey(name);
    }

    Optional<UUID> uuid(String name) {
        try {
            return text(name).isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @throws DomainException STE-050 if nothing is chosen */
    UUID requireUuid(String name) {
        return uuid(name)
                .orElseThrow(() -> new DomainException("STE-050", DomainException.Kind.INVALID, "nothing chosen"));
    }

    @Nullable
    LocalDate day(String name) {
        try {
            return text(name).isBlank() ? null : LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @throws DomainException STE-051 without a readable day */
    LocalDate requireDay(String name) {
        LocalDate day = day(name);
        if (day == null) {
            throw new DomainException("STE-051", DomainException.Kind.INVALID, "no day");
        }
        return day;
    }

    /** @throws DomainException STE-052 without a number of at most five digits */
    int requireNumber(String name) {
        String number = text(name).strip();
        if (!number.matches("\\d{1,5}")) {
            throw new DomainException("STE-052", DomainException.Kind.INVALID, "no number");
        }
        return Integer.parseInt(number);
    }
}
