package vn.thongsuot.platform.pictures;

import org.jspecify.annotations.Nullable;

/** Why a picture cannot be drawn anew (Vietnamese: ảnh không dùng được); who asked says it in their own words. */
public final class UnusablePictureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    UnusablePictureException(boolean tooLarge, @Nullable Throwable cause) {
        super(tooLarge ? "picture has too many points" : "picture is no readable JPEG or PNG", cause);
        this.tooLarge = tooLarge;
    }

    /** Whether it has more points than is allowed; else it is no readable JPEG or PNG. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
