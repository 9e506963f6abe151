package vn.thongsuot.surveys.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.thongsuot.surveys.questionnaires.OnlyIf;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.questionnaires.QuestionKind;
import vn.thongsuot.surveys.rounds.Formula;
import vn.thongsuot.surveys.rounds.Stratum;

/**
 * How often each value was chosen, by stratum (Vietnamese: bảng đếm phiếu).
 *
 * @param answers sheets by stratum
 * @param population dossiers by stratum; empty where nobody was drawn
 */
record Tally(List<Count> counts, Map<Stratum.Key, Long> answers, Map<Stratum.Key, Long> population) {

    Tally {
        counts = List.copyOf(counts);
        answers = Map.copyOf(answers);
        population = Map.copyOf(population);
    }

    /** How often a value was chosen in answer to a question. */
    record Count(Stratum.Key stratum, String question, String value, long times) {}

    long size() {
        return answers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those strata alone. */
    Tally where(Predicate<Stratum.Key> wanted) {
        return new Tally(
                counts.stream().filter(count -> wanted.test(count.stratum())).toList(),
                only(answers, wanted),
                only(population, wanted));
    }

    /** Contributions of the answers to some questions on the scale, by stratum. */
    List<Estimate.Part> parts(Set<String> questions, Formula formula) {
        Map<Stratum.Key, Estimate.Part> parts = new HashMap<>();
        for (Count count : counts) {
            if (questions.contains(count.question()) && !count.value().equals(Question.NO_OPINION)) {
                double one = formula.of(Integer.parseInt(count.value()));
                Estimate.Part part = new Estimate.Part(
                        population.getOrDefault(count.stratum(), 0L),
                        count.times(),
                        one * count.times(),
                        one * one * count.times());
                parts.merge(count.stratum(), part, Tally::add);
            }
        }
        return List.copyOf(parts.values());
    }

    /** How often each value of a question was chosen, as a share of the weight of those who answered it. */
    Map<String, Share> shares(Question question) {
        Map<Stratum.Key, Double> weights = weights();
        Map<String, Share> shares = new LinkedHashMap<>();
        question.values().forEach(value -> shares.put(value, new Share(0, 0)));
        double whole = 0;
        for (Map.Entry<Stratum.Key, Double> weight : weights.entrySet()) {
            whole += weight.getValue() * answered(weight.getKey(), question);
        }
        for (Count count : counts) {
            if (count.question().equals(question.key()) && whole > 0) {
                double part = weights.getOrDefault(count.stratum(), 1.0) * count.times() / whole;
                shares.merge(count.value(), new Share(count.times(), part), Share::plus);
            }
        }
        return shares;
    }

    /** @param times chosen @param part of the weight, 0 to 1 */
    record Share(long times, double part) {
        Share plus(Share other) {
            return new Share(times + other.times, part + other.part);
        }
    }

    /** Who answered: of a question with several choices everybody who was asked could have. */
    private double answered(Stratum.Key stratum, Question question) {
        if (question.kind() != QuestionKind.MANY) {
            return answered(stratum, question.key());
        }
        OnlyIf rule = question.onlyIf();
        return rule == null
                ? answers.getOrDefault(stratum, 0L)
                : counts.stream()
                        .filter(count -> count.stratum().equals(stratum)
                                && count.question().equals(rule.question())
                                && rule.values().contains(count.value()))
                        .mapToLong(Count::times)
                        .sum();
    }

    private long answered(Stratum.Key stratum, String question) {
        return counts.stream()
                .filter(count ->
                        count.stratum().equals(stratum) && count.question().equals(question))
                .mapToLong(Count::times)
                .sum();
    }

    /** What one sheet stands for, by stratum; 1 where nobody was drawn. */
    private Map<Stratum.Key, Double> weights() {
        Map<Stratum.Key, Double> weights = new HashMap<>();
        for (Stratum.Key stratum : answers.keySet()) {
            long n = answers.getOrDefault(stratum, 0L);
            Long size = population.get(stratum);
            weights.put(stratum, size == null || n == 0 ? 1.0 : (double) size / n);
        }
        return weights;
    }

    private static Estimate.Part add(Estimate.Part one, Estimate.Part other) {
        return new Estimate.Part(
                one.population(), one.n() + other.n(), one.sum() + other.sum(), one.squares() + other.squares());
    }

    private static Map<Stratum.Key, Long> only(Map<Stratum.Key, Long> all, Predicate<Stratum.Key> wanted) {
        Map<Stratum.Key, Long> kept = new HashMap<>();
        all.forEach((key, value) -> {
            if (wanted.test(key)) {
                kept.put(key, value);
            }
        });
        return kept;
    }
}
