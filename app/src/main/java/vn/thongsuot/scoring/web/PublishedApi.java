package vn.thongsuot.scoring.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.scoring.figures.PublishedFigures;

/** Figures that others published, for other systems to read. */
@ApiResource(tag = "published-figures")
class PublishedApi {

    private final PublishedFigures figures;

    PublishedApi(PublishedFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/published-figures")
    @Requires(Permission.BOARD_READ)
    ApiPage<PublishedFigureJson> list(@CurrentActor Actor actor, Paging paging) {
        List<PublishedFigureJson> all = figures.list(actor.authorityId()).stream()
                .filter(figure -> !figure.isWithdrawn())
                .map(PublishedFigureJson::of)
                .sorted(Comparator.comparing(figure -> figure.id().toString()))
                .toList();
        return paging.cut(all, figure -> figure.id().toString());
    }
}
