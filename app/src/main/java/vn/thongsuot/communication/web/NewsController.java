package vn.thongsuot.communication.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.communication.articles.ArticleKind;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.communication.articles.RichText;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.platform.Ui;

/** Articles for everybody; opening one is counted, who opened it is not kept. */
@Controller
class NewsController {

    private static final int MOST = 50;

    private final Articles articles;
    private final CommunicationPages pages;

    NewsController(Articles articles, CommunicationPages pages) {
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping("/news")
    String list(Ui ui, Model model, @RequestParam(defaultValue = "") String kind) {
        ArticleKind asked = kind(kind);
        List<NewsPage.Row> rows = articles.listPublic(asked, MOST).stream()
                .map(one -> new NewsPage.Row(
                        "/news/" + one.article().id(),
                        one.edition().title(),
                        one.edition().lead(),
                        meta(ui, one)))
                .toList();
        model.addAttribute("page", new NewsPage(ui, asked == null ? "" : asked.key(), rows, null));
        return "communication/web/news";
    }

    @GetMapping("/news/{id}")
    String article(Ui ui, Model model, @PathVariable UUID id) {
        Articles.Shown one = articles.getPublic(id);
        articles.countView(id);
        Map<Integer, ArticlePage.Picture> pictures = one.pictures().stream()
                .collect(Collectors.toMap(
                        picture -> picture.n(),
                        picture -> new ArticlePage.Picture(
                                picture.n(), "/news/" + id + "/pictures/" + picture.id(), picture.description())));
        model.addAttribute(
                "page",
                new NewsPage(
                        ui,
                        one.article().kind().key(),
                        List.of(),
                        new NewsPage.Shown(
                                one.edition().title(),
                                one.edition().lead(),
                                meta(ui, one),
                                one.edition().source(),
                                RichText.read(one.edition().body()),
                                pictures)));
        return "communication/web/newsArticle";
    }

    @GetMapping("/news/{id}/pictures/{picture}")
    ResponseEntity<Resource> picture(@PathVariable UUID id, @PathVariable UUID picture) {
        return Downloads.of(articles.openPublic(id, picture));
    }

    private String meta(Ui ui, Articles.Shown one) {
        String day =
                one.article().publishOn() == null ? "" : ui.date(one.article().publishOn());
        return ui.t("article.kind." + one.article().kind().key()) + " · " + day + " · "
                + pages.unit(ui, one.article().unitId());
    }

    private static @Nullable ArticleKind kind(String key) {
        return java.util.stream.Stream.of(ArticleKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
