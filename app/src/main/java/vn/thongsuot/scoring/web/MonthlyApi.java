package vn.thongsuot.scoring.web;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.scoring.monthly.MonthlyScores;

/** Points of the 766 set by month, for other systems. */
@ApiResource(tag = "index-766")
class MonthlyApi {

    private final MonthlyScores scores;
    private final AccessPolicy policy;
    private final ScoreNames names;

    MonthlyApi(MonthlyScores scores, AccessPolicy policy, ScoreNames names) {
        this.scores = scores;
        this.policy = policy;
        this.names = names;
    }

    /** Kept points of a month that is over, computed ones of the running month. */
    @GetMapping("/index-766")
    @Requires(Permission.BOARD_READ)
    ApiPage<MonthlyPointJson> list(
            @CurrentActor Actor actor, Paging paging, @RequestParam(required = false) @Nullable String month) {
        YearMonth running = YearMonth.from(names.today());
        YearMonth asked = month == null ? running : month(month);
        boolean known =
                asked.equals(running) || scores.months(actor.authorityId()).contains(asked);
        List<MonthlyPointJson> all = known
                ? scores.list(actor.authorityId(), asked).stream()
                        .filter(point -> policy.mayIn(actor, Permission.BOARD_READ, point.unitId()))
                        .map(MonthlyPointJson::of)
                        .sorted(Comparator.comparing(MonthlyPointJson::key))
                        .toList()
                : List.of();
        return paging.cut(all, MonthlyPointJson::key);
    }

    private static YearMonth month(String text) {
        if (!text.matches("20\\d{2}-(0[1-9]|1[0-2])")) {
            throw ApiRefusal.parameter("month");
        }
        return YearMonth.parse(text);
    }
}
