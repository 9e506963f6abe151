package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import vn.thongsuot.identity.secondfactor.SecondFactorDue;

/** Leads a login that did not go through: to the second factor, or back to the form (Vietnamese: đăng nhập chưa xong). */
@Component
class LoginFailures implements AuthenticationFailureHandler {

    private final PendingLogins pending;

    LoginFailures(PendingLogins pending) {
        this.pending = pending;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondFactorDue due) {
            pending.begin(request, due.accountId());
            response.sendRedirect("/desk/second-factor");
        } else {
            response.sendRedirect("/desk/login?failed");
        }
    }
}
