package vn.thongsuot.communication.articles;

import java.util.Locale;

/** What an article is (Vietnamese: loại bài). */
public enum ArticleKind {
    /** Vietnamese: tin tức. */
    NEWS,
    /** How something is done (Vietnamese: hướng dẫn). */
    GUIDE,
    /** Good work to be followed (Vietnamese: gương điển hình, cách làm hay). */
    EXAMPLE,
    /** Vietnamese: phổ biến, giáo dục pháp luật. */
    LAW;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ArticleKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
