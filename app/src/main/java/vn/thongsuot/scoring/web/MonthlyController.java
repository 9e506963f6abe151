package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.monthly.Group766;
import vn.thongsuot.scoring.monthly.MonthlyPoint;
import vn.thongsuot.scoring.monthly.MonthlyScores;

/** The 766 set month by month: units below the reader, groups, one unit in detail. */
@Controller
class MonthlyController {

    private static final int HISTORY = 6;

    private final MonthlyScores scores;
    private final AccessPolicy policy;
    private final ScoreNames names;

    MonthlyController(MonthlyScores scores, AccessPolicy policy, ScoreNames names) {
        this.scores = scores;
        this.policy = policy;
        this.names = names;
    }

    @GetMapping("/desk/index-766")
    @Requires(Permission.BOARD_READ)
    String month(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(required = false) @Nullable UUID unit) {
        List<YearMonth> kept = scores.months(actor.authorityId());
        YearMonth shown = shown(kept, month);
        List<MonthlyPoint> points = points(actor, shown);
        if (unit != null && points.stream().noneMatch(point -> point.unitId().equals(unit))) {
            throw AccessPolicy.notFound();
        }
        model.addAttribute("page", page(ui, actor, kept, shown, points, unit));
        return "scoring/web/monthly";
    }

    /** Each point of each unit that the actor may see, as a row. */
    @GetMapping("/desk/index-766.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor, Ui ui, @RequestParam(defaultValue = "") String month) {
        YearMonth shown = shown(scores.months(actor.authorityId()), month);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (MonthlyPoint point : points(actor, shown)) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(names.unit(ui, point.unitId()));
            row.add(names.indicator(ui, actor.authorityId(), point.indicatorId()));
            row.add(point.points());
            row.add(ui.t("score.source." + point.source()));
            row.add(point.version());
            rows.add(row);
        }
        List<String> head = List.of(
                ui.t("score.unit"),
                ui.t("score.indicator"),
                ui.t("score.points"),
                ui.t("score.source"),
                ui.t("score.version"));
        return Attachments.saved(
                "chi-so-766-" + shown + ".xlsx",
                Attachments.EXCEL,
                Sheets.write(ui.t("score.766.sheet", text(shown).replace('/', '-')), head, rows));
    }

    /** The month that is asked for, where its points are kept; else the running one. */
    private YearMonth shown(List<YearMonth> kept, String month) {
        YearMonth running = YearMonth.from(names.today());
        YearMonth asked = month.matches("20\\d{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(month) : running;
        return kept.contains(asked) ? asked : running;
    }

    private List<MonthlyPoint> points(Actor actor, YearMonth month) {
        return scores.list(actor.authorityId(), month).stream()
                .filter(point -> policy.mayIn(actor, Permission.BOARD_READ, point.unitId()))
                .toList();
    }

    private MonthlyPage page(
            Ui ui, Actor actor, List<YearMonth> kept, YearMonth shown, List<MonthlyPoint> points, @Nullable UUID unit) {
        List<YearMonth> months = new ArrayList<>(List.of(YearMonth.from(names.today())));
        kept.stream().filter(one -> !months.contains(one)).forEach(months::add);
        Map<UUID, List<MonthlyPoint>> byUnit = points.stream()
                .collect(Collectors.groupingBy(MonthlyPoint::unitId, LinkedHashMap::new, Collectors.toList()));
        List<MonthlyPage.Row> rows = byUnit.entrySet().stream()
                .map(entry -> row(ui, shown, entry.getKey(), entry.getValue()))
                .toList();
        return new MonthlyPage(
                ui,
                text(shown),
                kept.contains(shown),
                points.stream()
                        .flatMap(point -> Stream.ofNullable(point.label()))
                        .findFirst()
                        .orElse(null),
                months.stream()
                        .map(one -> new Choice(one.toString(), text(one), one.equals(shown)))
                        .toList(),
                shown.toString(),
                Arrays.stream(Group766.values())
                        .map(group ->
                                new MonthlyPage.Head("score.766." + group.key(), ScoreNames.points(ui, group.max())))
                        .toList(),
                rows,
                unit == null ? null : unit(ui, actor, shown, byUnit.getOrDefault(unit, List.of()), unit));
    }

    private static String text(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** A group or a total without one of its parts has no points: it is not 0. */
    private MonthlyPage.Row row(Ui ui, YearMonth month, UUID unitId, List<MonthlyPoint> points) {
        Map<String, MonthlyPoint> byId =
                points.stream().collect(Collectors.toMap(MonthlyPoint::indicatorId, Function.identity(), (a, b) -> a));
        List<String> groups = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        boolean whole = true;
        boolean any = false;
        for (Group766 group : Group766.values()) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean complete = true;
            boolean some = false;
            for (String id : group.indicators()) {
                MonthlyPoint point = byId.get(id);
                if (point == null || point.points() == null) {
                    complete = false;
                } else {
                    sum = sum.add(point.points());
                    some = true;
                }
            }
            whole &= complete;
            any |= some;
            total = total.add(sum);
            groups.add(text(ui, sum, complete, some));
        }
        return new MonthlyPage.Row(
                "/desk/index-766?month=" + month + "&unit=" + unitId,
                names.unit(ui, unitId),
                groups,
                text(ui, total, whole, any),
                whole);
    }

    private static String text(Ui ui, BigDecimal sum, boolean complete, boolean some) {
        String points = ScoreNames.points(ui, some ? sum : null);
        return complete || !some ? points : ui.t("score.766.part", points);
    }

    private MonthlyPage.Unit unit(Ui ui, Actor actor, YearMonth month, List<MonthlyPoint> points, UUID unitId) {
        Map<String, List<MonthlyPoint>> history = scores.listOfUnit(actor.authorityId(), unitId).stream()
                .collect(Collectors.groupingBy(MonthlyPoint::indicatorId));
        List<MonthlyPage.Part> parts = new ArrayList<>();
        for (Group766 group : Group766.values()) {
            for (String id : group.indicators()) {
                points.stream()
                        .filter(point -> point.indicatorId().equals(id))
                        .findFirst()
                        .ifPresent(point -> parts.add(new MonthlyPage.Part(
                                "score.766." + group.key(),
                                names.indicator(ui, actor.authorityId(), id),
                                "/desk/indicators/" + id + "?unit=" + unitId + "&from=" + month.atDay(1) + "&to="
                                        + month.atEndOfMonth(),
                                ScoreNames.points(ui, point.points()),
                                "score.source." + point.source(),
                                point.version(),
                                history(ui, history.getOrDefault(id, List.of())))));
            }
        }
        return new MonthlyPage.Unit(names.unit(ui, unitId), parts);
    }

    private static String history(Ui ui, List<MonthlyPoint> points) {
        return points.stream()
                .sorted(Comparator.comparing(MonthlyPoint::month).reversed())
                .limit(HISTORY)
                .map(point -> text(point.month()) + ": " + ScoreNames.points(ui, point.points()))
                .collect(Collectors.joining(" · "));
    }
}
