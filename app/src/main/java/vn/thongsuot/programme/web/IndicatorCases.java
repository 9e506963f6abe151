package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierLabels;
import vn.thongsuot.facts.FactDrill;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.Paging;

/**
 * Figures and the cases behind them for machines. The cursor of a list of cases names the instant of its first part, and
 * every further part is read as the records stood then: whatever is received or finished meanwhile, each case comes once.
 */
@Component
class IndicatorCases {

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final FigureGroups groups;
    private final DossierLabels labels;
    private final Clock clock;

    IndicatorCases(Indicators indicators, IndicatorRows rows, FigureGroups groups, DossierLabels labels, Clock clock) {
        this.indicators = indicators;
        this.rows = rows;
        this.groups = groups;
        this.labels = labels;
        this.clock = clock;
    }

    /** @throws vn.thongsuot.shared.DomainException IND-001 to IND-011 for a condition that does not fit the indicator */
    FigureJson figure(Actor actor, String id, FigureQuery query) {
        Question question = query.question(id, clock.getZone());
        indicators.check(actor.authorityId(), question);
        return FigureJson.of(
                id,
                version(actor.authorityId(), id, query.to()),
                query,
                indicators.evaluate(actor.authorityId(), question, groups.of(query)));
    }

    /** @throws ApiRefusal API-007 for a part that the formula does not have, API-005 for a foreign cursor */
    ApiPage<CaseJson> page(
            Actor actor, String id, FigureQuery query, IndicatorRows.Side side, int part, Paging paging) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Place place = paging.after().map(key -> Place.read(key, now)).orElseGet(() -> new Place(now, null));
        Question question = query.question(id, clock.getZone());
        List<FactRequest> parts = rows.parts(
                actor.authorityId(), query.asOf() == null ? recordedAt(question, place.seenAt()) : question, side);
        if (parts.isEmpty() && part == 0) {
            return paging.page(List.of(), CaseJson::fact);
        }
        if (part < 0 || part >= parts.size()) {
            throw ApiRefusal.parameter("part");
        }
        FactRequest opened = parts.get(part);
        List<CaseJson> cases = cases(
                actor,
                opened.aggregate().fact(),
                rows.listAfter(actor.authorityId(), groups.of(query), opened, place.after(), paging.read()));
        return paging.page(cases, last -> place.seenAt() + "/" + last.id());
    }

    private List<CaseJson> cases(Actor actor, String fact, List<FactDrill.Row> found) {
        Map<UUID, String> codes = fact.equals("dossier")
                ? labels.codesOf(
                        actor.authorityId(),
                        found.stream().map(FactDrill.Row::id).toList())
                : Map.of();
        return found.stream()
                .map(row -> new CaseJson(row.id(), codes.get(row.id()), fact, row.unitId()))
                .toList();
    }

    private String version(UUID authorityId, String id, LocalDate on) {
        List<Indicator> versions = indicators.listVersions(authorityId, id);
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(versions.getFirst())
                .version();
    }

    private static Question recordedAt(Question question, Instant then) {
        return new Question(
                question.indicatorId(),
                question.version(),
                question.filter(),
                question.from(),
                question.to(),
                then,
                question.restated(),
                question.parameters());
    }

    /** How far a reader has come in the list as it was at an instant. */
    private record Place(Instant seenAt, @Nullable UUID after) {

        private static final Duration KEPT = Duration.ofDays(7);

        /** @throws ApiRefusal API-005 for what no cursor of the last days says */
        static Place read(String key, Instant now) {
            String[] parts = key.split("/", 2);
            try {
                Instant seenAt = Instant.parse(parts[0]);
                if (parts.length == 2 && !seenAt.isAfter(now) && seenAt.isAfter(now.minus(KEPT))) {
                    return new Place(seenAt, UUID.fromString(parts[1]));
                }
            } catch (DateTimeParseException | IllegalArgumentException notOurs) {
                throw Paging.unreadable();
            }
            throw Paging.unreadable();
        }
    }
}
