package vn.thongsuot.platform;

import org.jspecify.annotations.Nullable;

/**
 * What an error page shows (Vietnamese: trang báo lỗi).
 *
 * @param incident number under which the log tells more; null where there is nothing more to tell
 */
public record ErrorPage(
        Ui ui, int status, String text, @Nullable String incident) {}
