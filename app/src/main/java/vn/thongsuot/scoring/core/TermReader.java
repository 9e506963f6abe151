package vn.thongsuot.scoring.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Term}: numbers, {@code M}, {@code @indicator}, the four operations, min, max and coalesce. */
final class TermReader {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\d+(?:[.,]\\d+)?)|(@[a-z0-9]+(?:[.-][a-z0-9]+)*)|(M\\b|min|max|coalesce)|([-+*/();]))",
            Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 40;

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private TermReader(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw RuleReader.wrong(text.substring(end));
        }
    }

    /** @throws vn.thongsuot.shared.DomainException SCO-001 naming what cannot be read */
    static Term read(String text) {
        TermReader reader = new TermReader(text);
        Term term = reader.sum();
        if (reader.at < reader.tokens.size()) {
            throw RuleReader.wrong(reader.tokens.get(reader.at));
        }
        return term;
    }

    private Term sum() {
        if (++depth > DEEPEST) {
            throw RuleReader.wrong(text);
        }
        Term left = product();
        while (is("+") || is("-")) {
            char sign = next().charAt(0);
            left = new Term.Calculation(left, sign, product());
        }
        depth--;
        return left;
    }

    private Term product() {
        Term left = single();
        while (is("*") || is("/")) {
            char sign = next().charAt(0);
            left = new Term.Calculation(left, sign, single());
        }
        return left;
    }

    private Term single() {
        String token = next();
        if (token.equals("(")) {
            Term inner = sum();
            expect(")");
            return inner;
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Term.Number(RuleReader.number(token));
        }
        if (token.charAt(0) == '@') {
            return new Term.Reference(token.substring(1).toLowerCase(Locale.ROOT));
        }
        return switch (token.toLowerCase(Locale.ROOT)) {
            case "m" -> new Term.Max();
            case "min" -> call(Term.Call.Function.MIN);
            case "max" -> call(Term.Call.Function.MAX);
            case "coalesce" -> call(Term.Call.Function.COALESCE);
            default -> throw RuleReader.wrong(token);
        };
    }

    private Term call(Term.Call.Function function) {
        expect("(");
        List<Term> arguments = new ArrayList<>(List.of(sum()));
        while (is(";")) {
            next();
            arguments.add(sum());
        }
        expect(")");
        return new Term.Call(function, arguments);
    }

    private boolean is(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private void expect(String token) {
        if (!is(token)) {
            throw RuleReader.wrong(at < tokens.size() ? tokens.get(at) : text);
        }
        at++;
    }

    private String next() {
        if (at >= tokens.size()) {
            throw RuleReader.wrong(text);
        }
        return tokens.get(at++);
    }
}
