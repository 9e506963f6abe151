package vn.thongsuot.procedures.fees;

import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.platform.Ui;

/** Fee lines in the reader's words (Vietnamese: diễn giải mức thu). */
public final class FeeTexts {

    private static final int SHOWN = 2;

    private FeeTexts() {}

    /** Which rule gives the charges. */
    public static String source(Ui ui, FeeRule rule) {
        return ui.t("fee.source." + rule.source().key());
    }

    /** That the schedule asks another amount than the one that was announced; empty where they agree. */
    public static String warning(Ui ui, FeeRule rule) {
        Long announced = rule.announced();
        return rule.differs() && announced != null ? ui.t("fee.differs", ui.money(announced)) : "";
    }

    /** What is really charged, in as few words as a list has room for: two charges, and how many there are besides. */
    public static String charged(Ui ui, ChargedFee fee) {
        String first = fee.lines().stream()
                .limit(SHOWN)
                .map(line -> fee.rule().source() == FeeRule.Source.SCHEDULE
                        ? line(ui, line)
                        : ui.money(line.amount().dong()))
                .collect(Collectors.joining("; "));
        int more = fee.lines().size() - SHOWN;
        return fee.lines().isEmpty()
                ? ui.t("fee.source." + fee.rule().source().key() + ".short")
                : more > 0 ? ui.t("fee.more", first, more) : first;
    }

    /** Charges that a resolution names, with their numbers; the newest name counts. */
    public static String charges(Ui ui, Exemption exemption, List<FeeLine> lines) {
        return exemption.charges().stream()
                .map(n -> lines.stream()
                        .filter(line -> line.n() == n)
                        .reduce((earlier, later) -> later)
                        .map(line -> n + ". " + ui.text(line.name()))
                        .orElse(String.valueOf(n)))
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code Chứng thực bản sao: 2.000 đồng/trang; từ trang thứ 3: 1.000 đồng; tối đa 200.000 đồng/bản}. */
    public static String line(Ui ui, FeeLine line) {
        FeeLine.Step step = line.step();
        String first = ui.t(
                "fee.line",
                ui.text(line.name()),
                ui.money(line.amount().dong()),
                ui.t("fee.per." + line.basis().key()));
        String then = step == null
                ? ""
                : "; "
                        + ui.t(
                                "fee.step",
                                step.fromPage(),
                                ui.money(step.amount().dong()));
        return first
                + then
                + (line.most() == null
                        ? ""
                        : "; " + ui.t("fee.most", ui.money(line.most().dong())));
    }
}
