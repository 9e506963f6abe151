package vn.thongsuot.indicators;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.shared.DomainException;

/** A formula cut into words and signs, and how far it has been read (Vietnamese: từ của công thức). */
final class Tokens {

    private static final Pattern NEXT =
            Pattern.compile("\\s*(?:(?<day>\\d{4}-\\d{2}-\\d{2})|(?<number>\\d{1,15}(?:\\.\\d{1,9})?)"
                    + "|(?<reference>@[a-z][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*)|(?<parameter>\\$[a-z_][a-z0-9_]*)"
                    + "|'(?<quoted>[^']{0,120})'|(?<word>[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*)"
                    + "|(?<sign><=|>=|!=|[-+*/(){}=<>,.]))");
    private static final int LONGEST = 4_000;

    private final List<Token> tokens;
    private int at;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What a token is. */
    enum Kind {
        DAY,
        NUMBER,
        REFERENCE,
        PARAMETER,
        QUOTED,
        WORD,
        SIGN,
        END
    }

    /** A word or sign; references and parameters without their mark. */
    record Token(Kind kind, String text) {
        boolean is(String expected) {
            return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
        }
    }

    /** @throws DomainException IND-001 where a character has no meaning */
    static Tokens of(String text) {
        String formula = text.strip();
        if (formula.length() > LONGEST) {
            throw unreadable(formula.substring(0, 80) + "…", "≤ " + LONGEST);
        }
        List<Token> tokens = new ArrayList<>();
        Matcher next = NEXT.matcher(formula);
        int end = 0;
        while (end < formula.length()) {
            if (!next.find(end) || next.start() != end) {
                throw unreadable(
                        formula.substring(end, Math.min(end + 40, formula.length())), "a-z 0-9 + - * / ( ) { } = < >");
            }
            tokens.add(token(next));
            end = next.end();
        }
        return new Tokens(tokens);
    }

    private static Token token(Matcher next) {
        for (Kind kind : Kind.values()) {
            String group = kind == Kind.END ? null : next.group(kind.name().toLowerCase(java.util.Locale.ROOT));
            if (group != null) {
                if (kind == Kind.DAY) {
                    requireDay(group);
                }
                boolean marked = kind == Kind.REFERENCE || kind == Kind.PARAMETER;
                return new Token(kind, marked ? group.substring(1) : group);
            }
        }
        throw new IllegalStateException("Tokens: a match without a group.");
    }

    /** @throws DomainException IND-001 for what looks like a day and is none, such as 2026-02-30 */
    static LocalDate requireDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw unreadable(text, "yyyy-mm-dd");
        }
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : new Token(Kind.END, "");
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    boolean accept(String expected) {
        boolean there = peek().is(expected);
        if (there) {
            at++;
        }
        return there;
    }

    void expect(String expected) {
        if (!accept(expected)) {
            throw unexpected(expected);
        }
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    /** Position behind the bracket that closes the one at {@code open}. */
    int behindBracket(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw unreadable("(", ")");
    }

    DomainException unexpected(String allowed) {
        Token found = peek();
        return unreadable(found.kind() == Kind.END ? "…" : found.text(), allowed);
    }

    private static DomainException unreadable(String found, String allowed) {
        return new DomainException(
                "IND-001",
                DomainException.Kind.INVALID,
                "Formula: found '%s', allowed: %s.".formatted(found, allowed),
                found,
                allowed);
    }
}
