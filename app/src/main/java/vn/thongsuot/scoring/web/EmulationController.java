package vn.thongsuot.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.emulation.EmulationResults;

/** Reform results by unit and head, for those who propose commendation and rate officials; also as a workbook. */
@Controller
class EmulationController {

    private static final int YEARS = 4;

    private final EmulationResults results;
    private final ScoreNames names;

    EmulationController(EmulationResults results, ScoreNames names) {
        this.results = results;
        this.names = names;
    }

    @GetMapping("/desk/emulation")
    @Requires(Permission.BOARD_READ)
    String page(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable Integer year) {
        int asked = known(actor, year);
        List<EmulationPage.Row> rows = results.list(actor, asked).stream()
                .map(line -> new EmulationPage.Row(ui.text(line.unit().name()), leaders(ui, line), texts(ui, line)))
                .toList();
        int now = names.today().getYear();
        model.addAttribute(
                "page",
                new EmulationPage(
                        ui,
                        asked,
                        IntStream.range(0, YEARS)
                                .mapToObj(i -> String.valueOf(now - i))
                                .map(one -> new Choice(one, one, one.equals(String.valueOf(asked))))
                                .toList(),
                        heads(ui, actor),
                        rows));
        return "scoring/web/emulation";
    }

    @GetMapping("/desk/emulation.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor, Ui ui, @RequestParam(required = false) @Nullable Integer year) {
        int asked = known(actor, year);
        List<String> head = new ArrayList<>(
                List.of(ui.t("score.sheet.head.unitCode"), ui.t("score.unit"), ui.t("score.emulation.leaders")));
        head.addAll(heads(ui, actor));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (EmulationResults.Line line : results.list(actor, asked)) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(line.unit().code());
            row.add(ui.text(line.unit().name()));
            row.add(leaders(ui, line));
            row.add(line.index().map(index -> Ranking.shown(index.percent())).orElse(null));
            row.add(line.index().map(index -> (Object) index.place()).orElse(null));
            row.add(rankClass(line).orElse(null));
            line.figures().forEach(figure -> row.add(figure.map(Ranking::shown).orElse(null)));
            row.add(line.recognised());
            row.add(line.adopted());
            rows.add(row);
        }
        return Attachments.saved(
                "thi-dua-cchc-" + asked + ".xlsx",
                Attachments.EXCEL,
                Sheets.write(ui.t("score.emulation.sheet", String.valueOf(asked)), head, rows));
    }

    private List<String> heads(Ui ui, Actor actor) {
        List<String> heads =
                new ArrayList<>(List.of(ui.t("score.emulation.index"), ui.t("score.place"), ui.t("score.class")));
        EmulationResults.FIGURES.forEach(id -> heads.add(names.indicator(ui, actor.authorityId(), id)));
        heads.add(ui.t("score.emulation.recognised"));
        heads.add(ui.t("score.emulation.adopted"));
        return heads;
    }

    private static List<String> texts(Ui ui, EmulationResults.Line line) {
        List<String> cells = new ArrayList<>();
        cells.add(line.index()
                .map(index -> ScoreNames.percent(ui, index.percent()))
                .orElse("–"));
        cells.add(line.index().map(index -> String.valueOf(index.place())).orElse("–"));
        cells.add(rankClass(line).orElse("–"));
        line.figures().forEach(figure -> cells.add(text(ui, figure)));
        cells.add(String.valueOf(line.recognised()));
        cells.add(String.valueOf(line.adopted()));
        return cells;
    }

    private static Optional<String> rankClass(EmulationResults.Line line) {
        return line.index().flatMap(index -> Optional.ofNullable(index.rankClass()));
    }

    private static String text(Ui ui, Optional<Fraction> figure) {
        return figure.map(exact -> ScoreNames.percent(ui, exact)).orElse("–");
    }

    private static String leaders(Ui ui, EmulationResults.Line line) {
        return line.heads().stream()
                .map(staff -> staff.displayName() + ", " + ui.text(staff.position()))
                .collect(Collectors.joining("; "));
    }

    /** The year asked for, else the newest one with a published round, else the running one. */
    private int known(Actor actor, @Nullable Integer year) {
        int now = names.today().getYear();
        return year == null || year < 2000 || year > now
                ? results.newestYear(actor).orElse(now)
                : year;
    }
}
