package vn.thongsuot.programme.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiWords;

/** Which figure a machine asks for; without days this year so far. */
record FigureAsk(
        @Nullable UUID unit,
        @Allowed(of = UnitScope.class) @Nullable String scope,
        @Nullable String procedure,
        @Allowed({"counter", "online", "postal"}) @Nullable String channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        @Nullable String filter) {

    private static final Set<String> CHANNELS = Set.of("counter", "online", "postal");

    /** @throws ApiRefusal API-007 for a way of filing that there is not */
    FigureQuery toQuery(UUID shown, LocalDate today) {
        if (channel != null && !CHANNELS.contains(channel)) {
            throw ApiRefusal.parameter("channel");
        }
        LocalDate end = AskedDay.of(to, today);
        return new FigureQuery(
                shown,
                Objects.requireNonNullElse(ApiWords.parameter(UnitScope.class, "scope", scope), UnitScope.SUBTREE),
                procedure == null || procedure.isBlank() ? null : procedure.strip(),
                channel,
                from == null ? end.withDayOfYear(1) : AskedDay.of(from, today),
                end,
                asOf == null ? null : AskedDay.of(asOf, today),
                filter == null || filter.isBlank() ? null : filter.strip());
    }
}
