package vn.thongsuot.reports.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.reports.Regime;
import vn.thongsuot.reports.Regimes;

/** Report regimes, for other systems. */
@ApiResource(tag = "report-regimes")
class ReportRegimeApi {

    private final Regimes regimes;

    ReportRegimeApi(Regimes regimes) {
        this.regimes = regimes;
    }

    @GetMapping("/report-regimes")
    @Requires(Permission.BOARD_READ)
    ApiPage<ReportRegimeJson> list(@CurrentActor Actor actor, Paging paging) {
        List<ReportRegimeJson> all = regimes.list(actor).stream()
                .map(ReportRegimeJson::of)
                .sorted(Comparator.comparing(regime -> regime.id().toString()))
                .toList();
        return paging.cut(all, regime -> regime.id().toString());
    }

    @GetMapping("/report-regimes/{id}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<ReportRegimeJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        Regime regime = regimes.get(actor, id);
        return Versions.ok(regime.version(), ReportRegimeJson.of(regime));
    }
}
