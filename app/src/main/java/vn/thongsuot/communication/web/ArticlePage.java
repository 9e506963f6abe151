package vn.thongsuot.communication.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.communication.articles.Article;
import vn.thongsuot.communication.articles.ArticleAction;
import vn.thongsuot.communication.articles.RichText;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the page of an article at the desk shows: the fields, a preview, pictures, editions. @param article null for a new one */
record ArticlePage(
        Ui ui,
        @Nullable Article article,
        String unit,
        TypedForm fields,
        RichText preview,
        List<Picture> pictures,
        List<Edition> editions,
        List<Choice> bodies,
        String views,
        Set<ArticleAction> actions,
        TypedForm form,
        Map<String, String> errors) {

    /** A picture. */
    record Picture(int n, String href, String description) {}

    /** An edition. */
    record Edition(int n, String title, String at, String who, boolean published) {}

    boolean may(ArticleAction action) {
        return actions.contains(action);
    }

    String href() {
        return article == null ? "/desk/communication/articles" : "/desk/communication/articles/" + article.id();
    }

    /** Address and description of a picture, by its number. */
    Map<Integer, Picture> pictureByNumber() {
        return pictures.stream().collect(java.util.stream.Collectors.toMap(Picture::n, picture -> picture));
    }
}
