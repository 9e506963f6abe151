package vn.thongsuot.programme.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.facts.FactSlice;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.shared.DomainException;

/**
 * Which figures somebody looks at, as it stands in the address (Vietnamese: bộ lọc số liệu).
 *
 * @param scope which units are counted for the unit
 * @param asOf day at whose end the records are read, as they said then; null = as they say now
 * @param filter what a target narrows, in the indicator language; null = nothing
 */
record FigureQuery(
        UUID unit,
        UnitScope scope,
        @Nullable String procedure,
        @Nullable String channel,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate asOf,
        @Nullable String filter) {

    /** @throws DomainException IND-005 if the period ends before it begins */
    FigureQuery {
        if (to.isBefore(from)) {
            throw new DomainException("IND-005", DomainException.Kind.INVALID, "period ends before it begins");
        }
    }

    static FigureQuery yearOf(UUID unit, LocalDate today) {
        return of(unit, today.withDayOfYear(1), today, null);
    }

    static FigureQuery of(UUID unit, LocalDate from, LocalDate to, @Nullable String filter) {
        return new FigureQuery(unit, UnitScope.SUBTREE, null, null, from, to, null, filter);
    }

    FigureQuery counting(UnitScope other) {
        return new FigureQuery(unit, other, procedure, channel, from, to, asOf, filter);
    }

    /** The same of one procedure alone. */
    FigureQuery ofProcedure(String procedureCode) {
        return new FigureQuery(unit, scope, procedureCode, channel, from, to, asOf, filter);
    }

    /** Stocks are read at the end of the period, or now while it runs. */
    FactSlice slice(UUID authorityId, Set<UUID> unitIds, Instant now, ZoneId zone) {
        Instant end = endOf(asOf == null ? to : asOf, zone);
        Instant at = end.isAfter(now) ? now : end;
        return new FactSlice(
                authorityId, unitIds, from, to, procedure, channel, at, asOf == null ? null : endOf(asOf, zone));
    }

    /** As a question of the indicator language. */
    Question question(String indicatorId, ZoneId zone) {
        String chosen = slice(unit, Set.of(), Instant.MIN, zone).condition();
        String condition = filter == null ? chosen : chosen.isEmpty() ? filter : chosen + " and " + filter;
        return new Question(
                indicatorId, null, condition, from, to, asOf == null ? null : endOf(asOf, zone), true, Map.of());
    }

    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
    }

    String figuresHref() {
        return "/desk/indicators?" + query();
    }

    String casesHref(String indicator, String side, int page) {
        return "/desk/indicators/" + indicator + "/cases?" + query() + "&side=" + side
                + (page > 1 ? "&page=" + page : "");
    }

    /** All of these dossiers as a file. */
    String caseFileHref(String indicator, String side, String format) {
        return ExportFilter.href(
                CaseExport.NAME,
                format,
                "indicator",
                indicator,
                "side",
                side,
                "unit",
                unit.toString(),
                "scope",
                scope.key(),
                "procedure",
                procedure,
                "channel",
                channel,
                "from",
                from.toString(),
                "to",
                to.toString(),
                "asOf",
                asOf == null ? null : asOf.toString(),
                "filter",
                filter);
    }

    /** How far the dossiers of its procedure came. */
    String funnelHref() {
        return "/desk/funnel?procedure=" + procedure + "&from=" + from + "&to=" + to;
    }

    /** The services one by one, of the same units. */
    String servicesHref() {
        return "/desk/indicators/services?unit=" + unit + scope.query();
    }

    /** The rows of a figure that counts something else than dossiers. */
    String rowsHref(String indicator, String side) {
        return "/desk/indicators/" + indicator + "/rows?" + query() + "&side=" + side;
    }

    private String query() {
        List<String> pairs = new ArrayList<>();
        pairs.add("unit=" + unit);
        add(pairs, "scope", scope == UnitScope.SUBTREE ? null : scope.key());
        add(pairs, "procedure", procedure);
        add(pairs, "channel", channel);
        add(pairs, "from", from);
        add(pairs, "to", to);
        add(pairs, "asOf", asOf);
        add(pairs, "filter", filter);
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, @Nullable Object value) {
        if (value != null) {
            pairs.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
