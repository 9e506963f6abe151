package vn.thongsuot.communication.articles;

import static vn.thongsuot.communication.articles.ArticleAction.*;
import static vn.thongsuot.communication.articles.ArticleState.*;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.access.Permission;

/**
 * The life cycle of an article as one table (Vietnamese: bảng chuyển trạng thái bài viết). Who leads the unit answers for what is
 * public; writing on leaves the published edition as it is.
 */
public final class ArticleTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(DRAFT, EDIT, DRAFT, Permission.PROGRAMME_EDIT, "article.written"),
            new Edge(DRAFT, PUBLISH, PUBLISHED, Permission.PROGRAMME_APPROVE, "article.published"),
            new Edge(PUBLISHED, EDIT, PUBLISHED, Permission.PROGRAMME_EDIT, "article.written"),
            new Edge(PUBLISHED, PUBLISH, PUBLISHED, Permission.PROGRAMME_APPROVE, "article.published"),
            new Edge(PUBLISHED, WITHDRAW, WITHDRAWN, Permission.PROGRAMME_APPROVE, "article.withdrawn"),
            new Edge(WITHDRAWN, EDIT, DRAFT, Permission.PROGRAMME_EDIT, "article.written"));

    private ArticleTransitions() {}

    /**
     * One edge.
     *
     * @param permission needed in the unit that writes it
     */
    public record Edge(ArticleState from, ArticleAction action, ArticleState to, Permission permission, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(ArticleState from, ArticleAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }
}
