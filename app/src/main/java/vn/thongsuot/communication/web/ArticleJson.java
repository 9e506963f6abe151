package vn.thongsuot.communication.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.communication.articles.ArticleKind;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.platform.api.Allowed;

/**
 * A public article as machines read it.
 *
 * @param lead its summary
 * @param body in the marks in which it is written
 * @param source document that it tells about; null for none
 * @param path where people read it
 * @param views since it was published, without viewers
 */
record ArticleJson(
        UUID id,
        UUID unitId,
        @Allowed(of = ArticleKind.class) String kind,
        String title,
        String lead,
        String body,
        @Nullable String source,
        @Nullable LocalDate publishOn,
        String path,
        int views) {

    static ArticleJson of(Articles.Shown shown, int views) {
        return new ArticleJson(
                shown.article().id(),
                shown.article().unitId(),
                shown.article().kind().key(),
                shown.edition().title(),
                shown.edition().lead(),
                shown.edition().body(),
                shown.edition().source(),
                shown.article().publishOn(),
                "/news/" + shown.article().id(),
                views);
    }
}
