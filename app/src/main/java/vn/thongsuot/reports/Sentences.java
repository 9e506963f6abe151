package vn.thongsuot.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes one sentence from a figure (Vietnamese: câu thuyết minh từ số liệu): the value with its inputs, against the target,
 * against the period before, among the same units. What is not known is left out, never guessed.
 */
public final class Sentences {

    private final ReportWords words;

    public Sentences(ReportWords words) {
        this.words = words;
    }

    /** With its full stop. */
    public String of(ReportContent content, ReportContent.Part part) {
        ReportContent.FigurePart figure = Objects.requireNonNull(part.figure());
        List<String> clauses = new ArrayList<>();
        clauses.add(value(part, figure));
        if (figure.value() != null) {
            addAim(clauses, figure, figure.value());
            addPrevious(clauses, content, figure, figure.value());
            addPeers(clauses, figure);
            addUnits(clauses, content, part, figure);
        }
        return String.join("; ", clauses) + ".";
    }

    private String value(ReportContent.Part part, ReportContent.FigurePart figure) {
        String name = words.text(part.title());
        if (figure.value() == null) {
            return words.t(figure.missing() ? "report.say.none" : "report.say.nothing", name);
        }
        String value = words.value(figure, figure.value());
        boolean sides = figure.ratio() && figure.top() != null && figure.bottom() != null;
        String said = sides
                ? words.t(
                        Boolean.FALSE.equals(figure.higherIsBetter()) ? "report.say.rate.lower" : "report.say.rate",
                        name,
                        value,
                        words.number(Objects.requireNonNull(figure.top())),
                        words.number(Objects.requireNonNull(figure.bottom())))
                : words.t("report.say.count", name, value);
        return figure.source().equals("computed") ? said : said + " " + words.t("report.say.source." + figure.source());
    }

    private void addAim(List<String> clauses, ReportContent.FigurePart figure, BigDecimal value) {
        ReportContent.AimPart aim = figure.aim();
        if (aim == null || aim.met() == null) {
            return;
        }
        if (aim.met()) {
            clauses.add(words.t("report.say.met", words.aim(aim)));
            return;
        }
        BigDecimal goal = Boolean.FALSE.equals(figure.higherIsBetter()) ? aim.upper() : aim.value();
        clauses.add(words.t(
                value.compareTo(goal) < 0 ? "report.say.below" : "report.say.above",
                words.aim(aim),
                words.difference(figure, value.subtract(goal))));
    }

    private void addPrevious(
            List<String> clauses, ReportContent content, ReportContent.FigurePart figure, BigDecimal value) {
        BigDecimal previous = figure.previous();
        if (previous == null) {
            return;
        }
        String than = words.t("report.than." + content.period().kind().key());
        String was = words.value(figure, previous);
        int compared = value.compareTo(previous);
        clauses.add(
                compared == 0
                        ? words.t("report.say.same", than)
                        : words.t(
                                compared > 0 ? "report.say.up" : "report.say.down",
                                words.difference(figure, value.subtract(previous)),
                                than,
                                was));
    }

    private void addPeers(List<String> clauses, ReportContent.FigurePart figure) {
        ReportContent.PeersPart peers = figure.peers();
        if (peers == null) {
            return;
        }
        String common = words.value(figure, peers.common());
        clauses.add(
                peers.rank() == null
                        ? words.t("report.say.common", common)
                        : words.t("report.say.rank", peers.rank().toString(), String.valueOf(peers.of()), common));
    }

    /** Highest and lowest unit of a consolidated report, where sizes do not matter. */
    private void addUnits(
            List<String> clauses, ReportContent content, ReportContent.Part part, ReportContent.FigurePart figure) {
        if (!content.consolidated() || !figure.ratio()) {
            return;
        }
        List<Map.Entry<String, BigDecimal>> units = content.units().stream()
                .filter(unit -> cell(unit, part.n()) != null)
                .map(unit -> Map.entry(words.text(unit.name()), Objects.requireNonNull(cell(unit, part.n()))))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        if (units.size() > 1
                && units.getFirst().getValue().compareTo(units.getLast().getValue()) != 0) {
            clauses.add(words.t(
                    "report.say.units",
                    units.getFirst().getKey(),
                    words.value(figure, units.getFirst().getValue()),
                    units.getLast().getKey(),
                    words.value(figure, units.getLast().getValue())));
        }
    }

    private static @org.jspecify.annotations.Nullable BigDecimal cell(ReportContent.UnitReport unit, int n) {
        ReportContent.Cell cell = unit.cells().get(n);
        return cell == null ? null : cell.value();
    }
}
