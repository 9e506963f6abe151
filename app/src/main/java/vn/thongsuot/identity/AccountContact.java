package vn.thongsuot.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an official is told something outside the desk (Vietnamese: địa chỉ nhận thông báo của cán bộ). Its {@code toString} hides
 * the address.
 *
 * @param mail official mail address; null where no mail goes
 */
public record AccountContact(@Nullable String mail, Locale language) {

    @Override
    public String toString() {
        return "AccountContact[%s]".formatted(language);
    }
}
