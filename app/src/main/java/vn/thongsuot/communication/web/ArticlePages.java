package vn.thongsuot.communication.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.communication.articles.Article;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.communication.articles.RichText;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the page of an article at the desk. */
@Component
class ArticlePages {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final Articles articles;
    private final CommunicationPages pages;
    private final Accounts accounts;

    ArticlePages(Articles articles, CommunicationPages pages, Accounts accounts) {
        this.articles = articles;
        this.pages = pages;
        this.accounts = accounts;
    }

    ArticlePage fresh(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        return new ArticlePage(
                ui,
                null,
                "",
                form,
                RichText.read(form.text("body")),
                List.of(),
                List.of(),
                pages.bodies(ui, actor),
                "",
                Set.of(),
                form,
                errors);
    }

    /** @param typed what was typed and refused; null to show what stands there */
    ArticlePage page(Ui ui, Actor actor, UUID id, @Nullable TypedForm typed, Map<String, String> errors) {
        Article article = articles.get(actor, id);
        TypedForm fields = typed != null && typed.values().containsKey("body") ? typed : fields(article);
        String base = "/desk/communication/articles/" + id;
        return new ArticlePage(
                ui,
                article,
                pages.unit(ui, article.unitId()),
                fields,
                RichText.read(fields.text("body")),
                articles.pictures(article).stream()
                        .map(picture -> new ArticlePage.Picture(
                                picture.n(), base + "/pictures/" + picture.id(), picture.description()))
                        .toList(),
                editions(ui, article),
                List.of(),
                ui.number(articles.views(List.of(id), EVER).getOrDefault(id, 0)),
                articles.actions(actor, article),
                typed == null ? TypedForm.NOTHING : typed,
                errors);
    }

    private TypedForm fields(Article article) {
        Article.Edition edition = articles.newest(article);
        Map<String, String> values = new HashMap<>();
        values.put("kind", article.kind().key());
        values.put("title", edition.title());
        values.put("lead", edition.lead());
        values.put("body", edition.body());
        values.put("source", Objects.requireNonNullElse(edition.source(), ""));
        return new TypedForm(values);
    }

    private List<ArticlePage.Edition> editions(Ui ui, Article article) {
        List<Article.Edition> all = articles.editions(article);
        Map<UUID, String> names = accounts.displayNames(
                all.stream().map(Article.Edition::writtenBy).collect(Collectors.toSet()));
        return all.stream()
                .map(edition -> new ArticlePage.Edition(
                        edition.n(),
                        edition.title(),
                        ui.dateTime(edition.writtenAt()),
                        names.getOrDefault(edition.writtenBy(), "–"),
                        Objects.equals(edition.n(), article.publishedEdition())))
                .toList();
    }
}
