package vn.thongsuot.indicators;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.facts.FactColumn;
import vn.thongsuot.facts.FactCount;
import vn.thongsuot.facts.FactFilter;
import vn.thongsuot.shared.DomainException;

/**
 * Reads the indicator language (Vietnamese: đọc công thức): {@code count()} or {@code sum(column)}, with conditions after
 * {@code where} joined by {@code and}, as a whole in brackets behind {@code N *} where it is multiplied. Columns and kinds
 * of values are checked; an error names what was found and what is allowed.
 */
final class FormulaReader {

    private static final Pattern TIMES = Pattern.compile("(\\d{1,6}) \\* \\((.*)\\)");
    private static final Pattern AGGREGATE = Pattern.compile("(count\\(\\)|sum\\((\\w+)\\))(?: where (.*))?");
    private static final Pattern ONE_OF = Pattern.compile("(\\w+) in \\{([\\w ,.-]+)}");
    private static final Pattern EQUALS = Pattern.compile("(\\w+) = ([\\w.-]+)");
    private static final Pattern AT_LEAST = Pattern.compile("(\\w+) >= (\\d{1,9})");

    private final FactCount.@Nullable Time time;

    private FormulaReader(FactCount.@Nullable Time time) {
        this.time = time;
    }

    /**
     * @param time date by which rows fall in a period; null for stocks
     * @throws DomainException IND-001 if it cannot be read, IND-002 for an unknown column, IND-003 for a value of the
     *     wrong kind
     */
    static Formula read(String text, FactCount.@Nullable Time time) {
        return new FormulaReader(time).formula(text.strip().replaceAll("\\s+", " "));
    }

    private Formula formula(String text) {
        Matcher times = TIMES.matcher(text);
        return times.matches()
                ? new Formula(Long.parseLong(times.group(1)), aggregate(times.group(2)))
                : new Formula(1, aggregate(text));
    }

    private FactCount aggregate(String text) {
        Matcher found = AGGREGATE.matcher(text);
        if (!found.matches()) {
            throw unreadable(text);
        }
        FactColumn sumOf = found.group(2) == null ? null : column(found.group(2), FactColumn.Kind.NUMBER);
        Set<FactFilter> filters = new LinkedHashSet<>();
        if (found.group(3) != null) {
            for (String condition : found.group(3).split(" and ")) {
                filters.add(filter(condition.strip()));
            }
        }
        return new FactCount(sumOf, filters, time);
    }

    private static FactFilter filter(String text) {
        Matcher oneOf = ONE_OF.matcher(text);
        if (oneOf.matches()) {
            return new FactFilter.OneOf(column(oneOf.group(1), FactColumn.Kind.WORD), words(oneOf.group(2)));
        }
        Matcher equals = EQUALS.matcher(text);
        if (equals.matches()) {
            return new FactFilter.OneOf(column(equals.group(1), FactColumn.Kind.WORD), Set.of(equals.group(2)));
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.matches()) {
            return new FactFilter.AtLeast(
                    column(atLeast.group(1), FactColumn.Kind.NUMBER), Long.parseLong(atLeast.group(2)));
        }
        return switch (text) {
            case "open(T)" -> new FactFilter.Open();
            case "not paused(T)" -> new FactFilter.NotPaused();
            case "due_at < T" -> new FactFilter.Overdue();
            default -> {
                if (!text.matches("\\w+")) {
                    throw unreadable(text);
                }
                yield new FactFilter.Holds(column(text, FactColumn.Kind.YES_NO));
            }
        };
    }

    private static Set<String> words(String list) {
        Set<String> words = new TreeSet<>();
        for (String word : list.split(",")) {
            words.add(word.strip());
        }
        return words;
    }

    private static FactColumn column(String name, FactColumn.Kind kind) {
        FactColumn column = FactColumn.find(name)
                .orElseThrow(() -> new DomainException(
                        "IND-002",
                        DomainException.Kind.INVALID,
                        "Formula: no column '%s', allowed: %s.".formatted(name, java.util.List.of(FactColumn.values())),
                        name));
        if (column.kind() != kind) {
            throw new DomainException(
                    "IND-003",
                    DomainException.Kind.INVALID,
                    "Formula: column '%s' is %s, used as %s.".formatted(name, column.kind(), kind),
                    name);
        }
        return column;
    }

    private static DomainException unreadable(String text) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return new DomainException(
                "IND-001", DomainException.Kind.INVALID, "Formula: '%s' cannot be read.".formatted(shown), shown);
    }
}
