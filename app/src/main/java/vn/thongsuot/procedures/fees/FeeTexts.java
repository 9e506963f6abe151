package vn.thongsuot.procedures.fees;

import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.platform.Ui;

/** Fee lines in the reader's words (Vietnamese: diễn giải mức thu). */
public final class FeeTexts {

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
