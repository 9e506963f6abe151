package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Forms that anybody may send without a session, such as a survey's (Vietnamese: biểu mẫu không cần phiên làm việc): they act in
 * nobody's name, so there is no right to steal and no token, and a visit makes no session row.
 */
final class OpenForms {

    private static final String BELOW = "/s/";

    private OpenForms() {}

    static boolean isOne(HttpServletRequest request) {
        return request.getRequestURI().startsWith(BELOW);
    }
}
