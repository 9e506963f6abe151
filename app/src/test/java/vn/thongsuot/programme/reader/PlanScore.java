package vn.thongsuot.programme.reader;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How well a draft meets an answer key: a pair has the same value and overlapping quotes. */
record PlanScore(
        int key, int read, int pairs, double area, double horizon, double comparator, double unit, double level) {

    private record Span(int start, int end) {}

    private record Pair(JsonNode key, DraftTarget read) {}

    static PlanScore of(String text, JsonNode key, List<DraftTarget> read) {
        String plain = normal(text);
        List<Span> wanted = spans(plain, texts(key));
        List<Span> found = spans(plain, read.stream().map(DraftTarget::quote).toList());
        List<DraftTarget> numeric =
                read.stream().filter(target -> !target.values().isEmpty()).toList();
        Set<Integer> used = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Span span = wanted.get(i);
            JsonNode target = key.get(i);
            Optional<Integer> best = java.util.stream.IntStream.range(0, read.size())
                    .boxed()
                    .filter(j -> !used.contains(j) && values(target).equals(plainValues(read.get(j))))
                    .filter(j -> overlap(span, found.get(j)) > 0)
                    .max(Comparator.comparingInt((Integer j) -> overlap(span, found.get(j)))
                            .thenComparing(Comparator.reverseOrder()));
            best.ifPresent(j -> {
                used.add(j);
                pairs.add(new Pair(target, read.get(j)));
            });
        }
        return new PlanScore(
                key.size(),
                numeric.size(),
                pairs.size(),
                share(pairs, (k, t) -> same(k, "area", t.area())),
                share(pairs, (k, t) -> same(k, "horizon", t.horizon())),
                share(pairs, (k, t) -> loose(text(k, "comparator")).equals(loose(t.comparator()))),
                share(pairs, (k, t) -> same(k, "unit", t.unit())),
                share(pairs, (k, t) -> same(k, "level", t.level())));
    }

    double recall() {
        return (double) pairs / key;
    }

    double precision() {
        return (double) pairs / Math.max(1, read);
    }

    private static double share(List<Pair> pairs, BiPredicate<JsonNode, DraftTarget> same) {
        return (double) pairs.stream()
                        .filter(pair -> same.test(pair.key(), pair.read()))
                        .count()
                / Math.max(1, pairs.size());
    }

    private static List<String> texts(JsonNode key) {
        List<String> quotes = new ArrayList<>();
        key.forEach(target -> quotes.add(String.valueOf(text(target, "quote"))));
        return quotes;
    }

    private static List<Span> spans(String text, List<String> quotes) {
        List<Span> spans = new ArrayList<>();
        int last = 0;
        for (String quote : quotes) {
            String words = normal(quote);
            int at = text.indexOf(words, last);
            at = at < 0 ? text.indexOf(words) : at;
            last = at < 0 ? last : at;
            spans.add(at < 0 ? new Span(0, 0) : new Span(at, at + words.length()));
        }
        return spans;
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private static List<Double> values(JsonNode target) {
        JsonNode value = target.get("value");
        List<Double> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(number -> values.add(number.asDouble()));
        } else {
            values.add(value.asDouble());
        }
        return values;
    }

    private static List<Double> plainValues(DraftTarget target) {
        return target.values().stream().map(BigDecimal::doubleValue).toList();
    }

    private static boolean same(JsonNode key, String field, @Nullable String read) {
        String wanted = text(key, field);
        return wanted == null ? read == null : wanted.equals(read);
    }

    private static String loose(@Nullable String comparator) {
        return "=".equals(comparator) ? ">=" : String.valueOf(comparator);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
