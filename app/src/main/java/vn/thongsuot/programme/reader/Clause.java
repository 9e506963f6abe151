package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure with the words around it (Vietnamese: mệnh đề của con số). All places count characters of the paragraph.
 *
 * @param sentence where its sentence begins; a semicolon begins one too
 * @param left where the words before it begin: after the figure before it, or with the sentence
 * @param right where the words after it end: before the figure after it, or with the sentence
 */
record Clause(Block block, Figure figure, int index, int sentence, int left, int right) {

    /** One clause for each figure of a paragraph, in order. */
    static List<Clause> of(Block block, List<Figure> figures) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int begin = sentenceBefore(block.low(), figure.start());
            int end = sentenceAfter(block.low(), figure.end());
            int left = i > 0 ? Math.max(begin, figures.get(i - 1).end()) : begin;
            int right =
                    i + 1 < figures.size() ? Math.min(end, figures.get(i + 1).start()) : end;
            clauses.add(new Clause(block, figure, i, begin, left, right));
        }
        return clauses;
    }

    String before() {
        return block.low().substring(left, figure.start());
    }

    String after() {
        return block.low().substring(figure.end(), right);
    }

    String plainBefore() {
        return block.plain().substring(left, figure.start());
    }

    String plainAfter() {
        return block.plain().substring(figure.end(), right);
    }

    /** Whether it is the first figure of its sentence. */
    boolean isFirst() {
        return left == sentence;
    }

    static int sentenceBefore(String low, int at) {
        for (int i = at - 1; i > 0; i--) {
            if (isEnd(low, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    static int sentenceAfter(String low, int at) {
        for (int i = at; i < low.length(); i++) {
            if (isEnd(low, i)) {
                return i;
            }
        }
        return low.length();
    }

    private static boolean isEnd(String low, int i) {
        char c = low.charAt(i);
        if (c == ';') {
            return true;
        }
        return c == '.'
                && (i + 1 == low.length() || low.charAt(i + 1) == ' ')
                && !(i > 1 && low.charAt(i - 2) == ' ' && Character.isLetter(low.charAt(i - 1)))
                && !(i > 0 && low.charAt(i - 1) == '.');
    }
}
