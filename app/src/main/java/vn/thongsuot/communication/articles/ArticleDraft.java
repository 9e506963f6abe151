package vn.thongsuot.communication.articles;

import org.jspecify.annotations.Nullable;

/**
 * What somebody writes (Vietnamese: nội dung bài viết).
 *
 * @param lead what it is about, in a sentence or two
 * @param body with the marks of {@link RichText}
 * @param source document that it tells about; null for none
 */
public record ArticleDraft(
        ArticleKind kind,
        String title,
        String lead,
        String body,
        @Nullable String source) {}
