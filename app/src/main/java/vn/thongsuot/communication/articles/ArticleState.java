package vn.thongsuot.communication.articles;

import java.util.Locale;

/** Where an article stands (Vietnamese: trạng thái bài viết). */
public enum ArticleState {
    /** Vietnamese: bản thảo. */
    DRAFT,
    /** Vietnamese: đã duyệt đăng. */
    PUBLISHED,
    /** Vietnamese: đã gỡ. */
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ArticleState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
