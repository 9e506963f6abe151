package vn.thongsuot.notifications;

import java.util.Locale;
import java.util.Set;

/**
 * How an official wants to be told beside the notices on the desk, which always come (Vietnamese: tùy chọn nhận thông báo).
 *
 * @param mail official mail address; empty for none
 * @param digest whether the day's digest comes at half past seven
 * @param mailed topics whose notices come by mail, too
 */
public record Preference(String mail, Locale language, boolean digest, Set<Topic> mailed) {

    public Preference {
        mailed = Set.copyOf(mailed);
    }

    @Override
    public String toString() {
        return "Preference[digest=%s, mailed=%s]".formatted(digest, mailed);
    }
}
