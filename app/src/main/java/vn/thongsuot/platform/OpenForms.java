package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Forms that anybody may send without a session, such as a survey's, a kiosk's or the word of a payment gateway (Vietnamese: biểu mẫu không cần phiên
 * làm việc): they act in nobody's name, so there is no right to steal and no token, and a visit makes no session row.
 */
final class OpenForms {

    private static final List<String> BELOW = List.of("/s/", "/q/", "/pay/callback/");

    private OpenForms() {}

    static boolean isOne(HttpServletRequest request) {
        return BELOW.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
