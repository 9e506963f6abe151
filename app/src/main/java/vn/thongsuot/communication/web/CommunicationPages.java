package vn.thongsuot.communication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.communication.articles.Article;
import vn.thongsuot.communication.articles.ArticleState;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.communication.plans.CommunicationPlan;
import vn.thongsuot.communication.plans.CommunicationPlans;
import vn.thongsuot.communication.plans.Product;
import vn.thongsuot.communication.plans.ProductState;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Makes the page of a year's communication. */
@Component
class CommunicationPages {

    private static final int RECENT_DAYS = 30;
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final CommunicationPlans plans;
    private final Articles articles;
    private final TaskUnits units;

    CommunicationPages(CommunicationPlans plans, Articles articles, TaskUnits units) {
        this.plans = plans;
        this.articles = articles;
        this.units = units;
    }

    int yearOf(@Nullable Integer asked) {
        return AskedDay.requireYear(asked == null ? articles.today().getYear() : asked);
    }

    CommunicationPage page(Ui ui, Actor actor, @Nullable Integer asked, TypedForm form, Map<String, String> errors) {
        int year = yearOf(asked);
        List<Article> all = articles.list(actor);
        List<UUID> ids = all.stream().map(Article::id).toList();
        Map<UUID, Integer> recent = articles.views(ids, articles.today().minusDays(RECENT_DAYS));
        Map<UUID, Integer> ever = articles.views(ids, EVER);
        return new CommunicationPage(
                ui,
                year,
                plans.list(actor, year).stream().map(plan -> card(ui, plan)).toList(),
                all.stream()
                        .map(article -> row(
                                ui, article, recent.getOrDefault(article.id(), 0), ever.getOrDefault(article.id(), 0)))
                        .toList(),
                bodies(ui, actor),
                form,
                errors);
    }

    /** Units in which the actor may write. */
    List<Choice> bodies(Ui ui, Actor actor) {
        return actor.grantsWith(Permission.PROGRAMME_EDIT)
                .map(Grant::unitId)
                .distinct()
                .map(unit -> new Choice(unit.toString(), unit(ui, unit), false))
                .toList();
    }

    String unit(Ui ui, UUID unitId) {
        return ui.text(units.view(unitId).name());
    }

    private CommunicationPage.PlanCard card(Ui ui, CommunicationPlan plan) {
        List<Product> products = plans.listProducts(plan.id());
        long done = products.stream()
                .filter(product -> product.state() == ProductState.DONE)
                .count();
        return new CommunicationPage.PlanCard(
                "/desk/communication/plans/" + plan.id(),
                plan.title(),
                unit(ui, plan.unitId()),
                plan.isIssued(),
                ui.t("communication.done", done, products.size()));
    }

    private CommunicationPage.ArticleRow row(Ui ui, Article article, int recent, int ever) {
        return new CommunicationPage.ArticleRow(
                "/desk/communication/articles/" + article.id(),
                articles.newest(article).title(),
                unit(ui, article.unitId()),
                "article.kind." + article.kind().key(),
                "article.state." + article.state().key(),
                look(article.state()),
                article.publishOn() == null ? "" : ui.date(article.publishOn()),
                ui.number(recent),
                ui.number(ever));
    }

    static String look(ArticleState state) {
        return switch (state) {
            case DRAFT -> "govuk-tag--grey";
            case PUBLISHED -> "govuk-tag--green";
            case WITHDRAWN -> "govuk-tag--red";
        };
    }
}
