package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/**
 * Reads the rule language (Vietnamese: đọc cách chấm điểm): {@code công thức: M * @id / 100}, {@code mức: @id >= 95: 2; >= 90: 1;
 * khác: 0}, {@code chọn: 1 = có; 0 = không}, {@code điều tra}, {@code hội đồng}. The words may be English ({@code formula},
 * {@code steps}, {@code else}, {@code choice}, {@code survey}, {@code council}); decimals have a comma or a point.
 */
public final class RuleReader {

    private static final Pattern HEAD = Pattern.compile("^\\s*([\\p{L} ]+?)\\s*(?::|$)");
    private static final Pattern STEP = Pattern.compile(
            "^(>=|<=|≥|≤|>|<|=)\\s*(TB|MEAN|\\d+(?:[.,]\\d+)?)\\s*%?\\s*:\\s*(\\d+(?:[.,]\\d+)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE =
            Pattern.compile("^(?:khác|else)\\s*:\\s*(\\d+(?:[.,]\\d+)?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTION = Pattern.compile("^(\\d+(?:[.,]\\d+)?)\\s*=\\s*(\\S.*)$");
    private static final Pattern FIRST_STEP = Pattern.compile("(>=|<=|≥|≤|>|<|=)");

    private RuleReader() {}

    /** @throws DomainException SCO-001 naming what cannot be read */
    public static Rule read(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            throw wrong(text);
        }
        String body = text.substring(head.end()).strip();
        return switch (head.group(1).toLowerCase(Locale.ROOT)) {
            case "công thức", "formula" -> new Rule.Formula(TermReader.read(body));
            case "mức", "steps" -> steps(body);
            case "chọn", "choice" -> choice(body);
            case "điều tra", "survey" -> bare(body, new Rule.Survey());
            case "hội đồng", "council" -> bare(body, new Rule.Council());
            default -> throw wrong(head.group(1));
        };
    }

    private static Rule bare(String body, Rule rule) {
        if (!body.isEmpty()) {
            throw wrong(body);
        }
        return rule;
    }

    private static Rule.Steps steps(String body) {
        Matcher first = FIRST_STEP.matcher(body);
        if (!first.find()) {
            throw wrong(body);
        }
        Term of = TermReader.read(body.substring(0, first.start()).strip());
        List<Rule.Step> steps = new ArrayList<>();
        BigDecimal otherwise = BigDecimal.ZERO;
        String[] parts = body.substring(first.start()).split(";");
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            Matcher last = OTHERWISE.matcher(part);
            if (last.matches() && i == parts.length - 1) {
                otherwise = number(last.group(1));
            } else {
                steps.add(step(part));
            }
        }
        if (steps.isEmpty()) {
            throw wrong(body);
        }
        return new Rule.Steps(of, steps, otherwise);
    }

    private static Rule.Step step(String part) {
        Matcher step = STEP.matcher(part);
        if (!step.matches()) {
            throw wrong(part);
        }
        String bound = step.group(2).toUpperCase(Locale.ROOT);
        @Nullable BigDecimal limit = bound.equals(Rule.Step.MEAN) || bound.equals("MEAN") ? null : number(bound);
        return new Rule.Step(comparison(step.group(1)), limit, number(step.group(3)));
    }

    private static Rule.Comparison comparison(String sign) {
        return switch (sign) {
            case ">=", "≥" -> Rule.Comparison.AT_LEAST;
            case "<=", "≤" -> Rule.Comparison.AT_MOST;
            case ">" -> Rule.Comparison.ABOVE;
            case "<" -> Rule.Comparison.BELOW;
            default -> Rule.Comparison.EQUAL;
        };
    }

    private static Rule.Choice choice(String body) {
        List<Rule.Option> options = new ArrayList<>();
        for (String part : body.split(";")) {
            Matcher option = OPTION.matcher(part.strip());
            if (!option.matches()) {
                throw wrong(part.strip());
            }
            options.add(new Rule.Option(number(option.group(1)), option.group(2).strip()));
        }
        if (options.size() < 2) {
            throw wrong(body);
        }
        return new Rule.Choice(options);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    static DomainException wrong(String found) {
        String shown = found.length() > 80 ? found.substring(0, 80) + "…" : found;
        return new DomainException(
                "SCO-001", DomainException.Kind.INVALID, "rule cannot be read at '%s'".formatted(shown), shown);
    }
}
