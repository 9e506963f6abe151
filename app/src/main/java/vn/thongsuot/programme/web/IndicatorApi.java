package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;

/** Indicators, their values and the cases behind each, for other systems. */
@ApiResource(tag = "indicators")
class IndicatorApi {

    private final Indicators indicators;
    private final IndicatorCases cases;
    private final FigureUnits units;
    private final Clock clock;

    IndicatorApi(Indicators indicators, IndicatorCases cases, FigureUnits units, Clock clock) {
        this.indicators = indicators;
        this.cases = cases;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/indicators")
    @Requires(Permission.BOARD_READ)
    ApiPage<IndicatorJson> list(@CurrentActor Actor actor, Paging paging) {
        List<IndicatorJson> all = indicators.list(actor.authorityId()).stream()
                .map(IndicatorJson::of)
                .sorted(Comparator.comparing(IndicatorJson::id))
                .toList();
        return paging.cut(all, IndicatorJson::id);
    }

    @GetMapping("/indicators/{id}")
    @Requires(Permission.BOARD_READ)
    IndicatorJson get(@CurrentActor Actor actor, @PathVariable String id) {
        return IndicatorJson.of(indicators.get(actor.authorityId(), id));
    }

    @GetMapping("/indicators/{id}/value")
    @Requires(Permission.BOARD_READ)
    FigureJson value(@CurrentActor Actor actor, @PathVariable String id, @ModelAttribute FigureAsk asked) {
        FigureQuery query = query(actor, asked, Permission.BOARD_READ);
        return cases.figure(actor, indicators.get(actor.authorityId(), id).id(), query);
    }

    @GetMapping("/indicators/{id}/rows")
    @Requires(Permission.DOSSIER_READ)
    ApiPage<CaseJson> rows(
            @CurrentActor Actor actor,
            @PathVariable String id,
            @ModelAttribute FigureAsk asked,
            @RequestParam(defaultValue = "numerator") @Allowed(of = IndicatorRows.Side.class) String side,
            @RequestParam(defaultValue = "0") int part,
            Paging paging) {
        IndicatorRows.Side opened = Objects.requireNonNull(ApiWords.parameter(IndicatorRows.Side.class, "side", side));
        FigureQuery query = query(actor, asked, Permission.DOSSIER_READ);
        return cases.page(actor, indicators.get(actor.authorityId(), id).id(), query, opened, part, paging);
    }

    private FigureQuery query(Actor actor, FigureAsk asked, Permission permission) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return asked.toQuery(units.shown(actor, asked.unit(), permission).id(), today);
    }
}
