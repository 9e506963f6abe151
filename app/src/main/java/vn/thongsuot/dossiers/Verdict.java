package vn.thongsuot.dossiers;

import java.util.Locale;

/** What an asked agency says in one word (Vietnamese: kết luận của ý kiến). */
public enum Verdict {
    AGREE,
    /** Agrees under conditions, which its words name. */
    AGREE_IF,
    DISAGREE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for an unknown key */
    public static Verdict of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
