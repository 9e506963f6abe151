package vn.thongsuot.communication.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.communication.articles.ArticleKind;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.communication.plans.CommunicationPlans;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;

/** Public articles and the products of communication plans, for portals and other systems to read. */
@ApiResource(tag = "communication")
class CommunicationApi {

    private static final int MOST = 5000;

    private final Articles articles;
    private final CommunicationPlans plans;

    CommunicationApi(Articles articles, CommunicationPlans plans) {
        this.articles = articles;
        this.plans = plans;
    }

    /** What everybody may read today, of the caller's authority. */
    @GetMapping("/articles")
    @Requires(Permission.BOARD_READ)
    ApiPage<ArticleJson> articles(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Allowed(of = ArticleKind.class) @Nullable String kind) {
        ArticleKind asked = ApiWords.parameter(ArticleKind.class, "kind", kind);
        List<Articles.Shown> all = articles.listPublic(asked, MOST).stream()
                .filter(shown -> shown.article().authorityId().equals(actor.authorityId()))
                .sorted(Comparator.comparing(shown -> shown.article().id().toString()))
                .toList();
        ApiPage<Articles.Shown> part =
                paging.cut(all, shown -> shown.article().id().toString());
        Map<UUID, Integer> views = articles.views(
                part.items().stream().map(shown -> shown.article().id()).toList(), LocalDate.EPOCH);
        return new ApiPage<>(
                part.items().stream()
                        .map(shown -> ArticleJson.of(
                                shown, views.getOrDefault(shown.article().id(), 0)))
                        .toList(),
                part.next());
    }

    /** Products of the plan; of a draft for those who see it. */
    @GetMapping("/communication-plans/{id}/products")
    @Requires(Permission.BOARD_READ)
    ApiPage<CommunicationProductJson> products(@CurrentActor Actor actor, Paging paging, @PathVariable UUID id) {
        plans.get(actor, id);
        List<CommunicationProductJson> all = plans.listProducts(id).stream()
                .map(product -> CommunicationProductJson.of(product, articles.today()))
                .sorted(Comparator.comparing(product -> product.id().toString()))
                .toList();
        return paging.cut(all, product -> product.id().toString());
    }

    /** Plans of a year that the caller may see. */
    @GetMapping("/communication-plans")
    @Requires(Permission.BOARD_READ)
    ApiPage<CommunicationPlanJson> plans(
            @CurrentActor Actor actor, Paging paging, @RequestParam(required = false) @Nullable Integer year) {
        int asked = year == null ? articles.today().getYear() : year;
        List<CommunicationPlanJson> all = plans.list(actor, asked).stream()
                .map(CommunicationPlanJson::of)
                .sorted(Comparator.comparing(plan -> plan.id().toString()))
                .toList();
        return paging.cut(all, plan -> plan.id().toString());
    }
}
