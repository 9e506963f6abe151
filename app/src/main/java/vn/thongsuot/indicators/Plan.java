package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactRequest;

/** One indicator at one moment, and which answers it needs (Vietnamese: kế hoạch tính). */
final class Plan {

    private final Indicator indicator;
    private final Moment moment;
    private final Function<FormulaRun.Leaves, FormulaRun> runs;
    private final List<FactRequest> requests = new ArrayList<>();
    private final List<FactRequest> whole = new ArrayList<>();
    private int ofNumerator = -1;

    Plan(
            Indicator indicator,
            Moment moment,
            String condition,
            Function<String, Indicator> versions,
            FactContracts contracts,
            ZoneId zone) {
        this.indicator = indicator;
        this.moment = moment;
        this.runs = leaves -> new FormulaRun(versions, contracts, zone, condition, leaves);
        visit(runs.apply(this::collect));
        if (condition.isEmpty()) {
            whole.addAll(requests);
        } else {
            visit(new FormulaRun(versions, contracts, zone, "", request -> {
                whole.add(request.get());
                return Fraction.of(1);
            }));
        }
    }

    private Fraction collect(Supplier<FactRequest> request) {
        requests.add(request.get());
        return Fraction.of(1);
    }

    Indicator indicator() {
        return indicator;
    }

    List<FactRequest> requests() {
        return requests;
    }

    /** The same ones, each without what the question narrows, in the same order. */
    List<FactRequest> whole() {
        return whole;
    }

    /** Those of one side alone. */
    List<FactRequest> requests(boolean numerator) {
        return numerator ? requests.subList(0, ofNumerator) : requests.subList(ofNumerator, requests.size());
    }

    /** @param answers what each request came to, by its position in {@link #requests} */
    Figure figure(IntFunction<@Nullable BigDecimal> answers) {
        int[] next = {0};
        return visit(runs.apply(request -> {
            BigDecimal answer = answers.apply(next[0]++);
            return answer == null ? null : Fraction.of(answer);
        }));
    }

    private Figure visit(FormulaRun run) {
        Fraction top = run.value(indicator.numerator(), moment);
        if (ofNumerator < 0) {
            ofNumerator = requests.size();
        }
        Expression denominator = indicator.denominator();
        Fraction bottom = denominator == null ? null : run.value(denominator, moment);
        return new Figure(top, bottom, denominator != null, indicator.percent(), Figure.Source.COMPUTED, null);
    }

    /** Positions of the requests among all that are asked, each once. */
    int[] register(Map<FactRequest, Integer> all) {
        return requests.stream()
                .mapToInt(request -> {
                    Integer known = all.get(request);
                    if (known != null) {
                        return known;
                    }
                    all.put(request, all.size());
                    return all.size() - 1;
                })
                .toArray();
    }
}
