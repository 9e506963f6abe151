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
 * @param at instant at which stocks are read
 * @param recordedAt null = what the records say now, else what they said then
 */
public record FactSlice(
        UUID authorityId,
        Set<UUID> unitIds,
        LocalDate from,
        LocalDate to,
        @Nullable String procedureCode,
        @Nullable String channel,
        Instant at,
        @Nullable Instant recordedAt) {

    public FactSlice {
        unitIds = Set.copyOf(unitIds);
    }

    /** The same with stocks read at another instant. */
    public FactSlice withStockAt(Instant instant) {
        return new FactSlice(authorityId, unitIds, from, to, procedureCode, channel, instant, recordedAt);
    }

    /** The same for another period. */
    public FactSlice withPeriod(LocalDate first, LocalDate last) {
        return new FactSlice(authorityId, unitIds, first, last, procedureCode, channel, at, recordedAt);
    }

    /** Procedure and channel as a condition in the indicator language; empty for all. */
    public String condition() {
        String procedure = procedureCode == null ? "" : "procedure_code = '" + procedureCode.replace("'", "") + "'";
        String by = channel == null ? "" : "channel = '" + channel.replace("'", "") + "'";
        return procedure.isEmpty() || by.isEmpty() ? procedure + by : procedure + " and " + by;
    }
}
