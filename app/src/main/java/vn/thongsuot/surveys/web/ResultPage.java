package vn.thongsuot.surveys.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/**
 * Results as they are shown in a meeting or to everybody (Vietnamese: trang kết quả khảo sát): figures first, how sure they are beside
 * them, then what looks odd.
 *
 * @param forEverybody whether it is the public page, without links into the desk
 * @param base of the page's files
 */
record ResultPage(
        Ui ui,
        boolean forEverybody,
        String base,
        String title,
        String about,
        Headline headline,
        List<String> sentences,
        List<Bar> factors,
        List<Scale> scales,
        List<Chosen> choices,
        List<Bar> groups,
        Bar landConstructionInvestment,
        List<UnitRow> units,
        List<MarkRow> marks,
        @Nullable String withoutMarked,
        @Nullable String sample) {

    ResultPage {
        sentences = List.copyOf(sentences);
        factors = List.copyOf(factors);
        scales = List.copyOf(scales);
        choices = List.copyOf(choices);
        groups = List.copyOf(groups);
        units = List.copyOf(units);
        marks = List.copyOf(marks);
    }

    /** The index that the round is named by, and the other one. */
    record Headline(
            String value, String formula, String interval, String other, String otherFormula, String otherInterval) {}

    /**
     * A value with its interval on a line from 0 to 100.
     *
     * @param value in words; a line where there is none
     * @param at position in percent; null where there is no value
     */
    record Bar(
            String name,
            String value,
            String interval,
            String answers,
            @Nullable String at,
            @Nullable String low,
            @Nullable String high) {}

    /** A question on the scale. @param shares widths in percent of the levels 1 to 5 */
    record Scale(String n, String text, List<Part> shares, String topTwo, String mean, String answers) {

        Scale {
            shares = List.copyOf(shares);
        }

        /** The drawing in words. */
        String label() {
            return shares.stream().map(Part::text).collect(Collectors.joining(". "));
        }

        record Part(String look, String from, String width, String text) {}
    }

    /** A question with options. */
    record Chosen(String n, String text, List<Bar> options) {

        Chosen {
            options = List.copyOf(options);
        }
    }

    record UnitRow(String unit, String invited, String answered, String value, String interval) {}

    record MarkRow(
            String unit, String answers, String device, String straight, String fast, String burst, String any) {}
}
