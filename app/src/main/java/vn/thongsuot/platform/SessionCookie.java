package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session (Vietnamese: cookie phiên làm việc). What cannot be a session's number never reaches the database,
 * which would refuse some of it as text.
 */
final class SessionCookie extends DefaultCookieSerializer {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(value -> NUMBER.matcher(value).matches())
                .toList();
    }
}
