package vn.thongsuot.communication.articles;

import java.util.Locale;

/** What can be done to an article (Vietnamese: thao tác trên bài viết). */
public enum ArticleAction {
    /** Write a new edition, add pictures (Vietnamese: sửa). */
    EDIT,
    /** Let everybody read the newest edition from a day on (Vietnamese: duyệt đăng). */
    PUBLISH,
    /** Vietnamese: gỡ bài. */
    WITHDRAW;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
