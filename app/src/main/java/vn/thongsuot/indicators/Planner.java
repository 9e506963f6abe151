package vn.thongsuot.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.FactSpan;

/** Turns a question into what has to be asked of the facts (Vietnamese: lập kế hoạch tính). */
@Component
class Planner {

    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z_][a-z0-9_]*)");
    private static final List<String> LEVELS = List.of("province", "district", "commune");

    private final IndicatorStore store;
    private final Formulas formulas;
    private final Clock clock;

    Planner(IndicatorStore store, Formulas formulas, Clock clock) {
        this.store = store;
        this.formulas = formulas;
        this.clock = clock;
    }

    /** One plan; several where each level or each year stands for itself and the lowest decides. */
    List<Plan> plans(UUID authorityId, Question question) {
        return plans(authorityId, question, clock.instant());
    }

    /** @param now the same for all questions of a page, so that they see one moment and share passes over the facts */
    List<Plan> plans(UUID authorityId, Question question, Instant now) {
        return plans(authorityId, question, indicator(authorityId, question), now);
    }

    /** The same for a formula that may not be published yet. */
    List<Plan> plans(UUID authorityId, Question question, Indicator indicator) {
        return plans(authorityId, question, indicator, clock.instant());
    }

    private List<Plan> plans(UUID authorityId, Question question, Indicator indicator, Instant now) {
        TargetFilter filter = TargetFilter.of(question.filter(), parametersOf(indicator));
        return switch (filter.mode()) {
            case ONE -> List.of(plan(authorityId, question, indicator, filter, now));
            case EACH_LEVEL ->
                LEVELS.stream()
                        .map(level -> question.with("unit_level = " + level))
                        .map(one -> plan(authorityId, one, indicator, TargetFilter.of(one.filter(), Set.of()), now))
                        .toList();
            case EACH_YEAR -> years(authorityId, question, indicator, now);
        };
    }

    /** The version of the last day, as the authority sees it, or the one that the question names. */
    Indicator indicator(UUID authorityId, Question question) {
        String version = question.version();
        return version == null
                ? store.get(authorityId, question.indicatorId(), question.to())
                : store.get(authorityId, question.indicatorId(), version);
    }

    private List<Plan> years(UUID authorityId, Question question, Indicator indicator, Instant now) {
        List<Plan> plans = new ArrayList<>();
        LocalDate last = earlier(question.to(), LocalDate.ofInstant(now, clock.getZone()));
        for (int year = question.from().getYear(); year <= last.getYear(); year++) {
            LocalDate end = earlier(LocalDate.of(year, 12, 31), question.to());
            Question one = question.with("").during(LocalDate.of(year, 1, 1), end);
            plans.add(plan(authorityId, one, indicator, TargetFilter.of("", Set.of()), now));
        }
        return plans;
    }

    private Plan plan(UUID authorityId, Question question, Indicator indicator, TargetFilter filter, Instant now) {
        String named = filter.baseline() == null ? indicator.notes().baseline() : filter.baseline();
        Baseline baseline = Baseline.of(named, question.from(), question.to());
        Map<String, String> parameters = new HashMap<>(question.parameters());
        parameters.putAll(filter.parameters());
        Instant moment = momentOf(question, now);
        FactSpan span = new FactSpan(
                question.from(),
                question.to(),
                moment,
                isRunning(question, moment),
                question.recordedAt(),
                question.to(),
                baseline == null ? null : baseline.day(),
                question.restated(),
                parameters);
        Function<String, Indicator> versions = id -> store.get(authorityId, id, question.to());
        return new Plan(
                indicator,
                new Moment(span, baseline, Set.of(indicator.id())),
                filter.condition(),
                versions,
                formulas.contracts(),
                clock.getZone());
    }

    /** T: the end of the period, or the moment of the records, or now, whichever comes first. */
    private Instant momentOf(Question question, Instant now) {
        Instant recorded = question.recordedAt();
        Instant end = endOf(question);
        Instant known = recorded != null && recorded.isBefore(end) ? recorded : end;
        return known.isBefore(now) ? known : now;
    }

    private boolean isRunning(Question question, Instant moment) {
        return question.recordedAt() == null && moment.isBefore(endOf(question));
    }

    private Instant endOf(Question question) {
        return question.to()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .minusNanos(1000);
    }

    private static Set<String> parametersOf(Indicator indicator) {
        Set<String> names = new TreeSet<>();
        PARAMETER
                .matcher(indicator.numeratorText() + " " + indicator.denominatorText())
                .results()
                .forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
