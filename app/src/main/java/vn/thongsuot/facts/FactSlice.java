package vn.thongsuot.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are looked at (Vietnamese: phạm vi số liệu).
 *
 * @param unitIds deciding units
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param at instant at which stocks are read, and as of which the records are read when {@code asRecorded}
 * @param asRecorded true = what the records said then, false = what they say now
 */
public record FactSlice(
        UUID authorityId,
        Set<UUID> unitIds,
        LocalDate from,
        LocalDate to,
        @Nullable String procedureCode,
        @Nullable String channel,
        Instant at,
        boolean asRecorded) {

    public FactSlice {
        unitIds = Set.copyOf(unitIds);
    }
}
