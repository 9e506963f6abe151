package vn.thongsuot.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thongsuot.platform.RateLimits;

/** Bounds what one machine changes in an hour, on all nodes together (Vietnamese: giới hạn số lệnh mỗi giờ). */
@Component
public class CommandLimits implements HandlerInterceptor {

    static final int MOST_IN_AN_HOUR = 3_600;

    private final RateLimits limits;

    CommandLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** @throws vn.thongsuot.shared.DomainException API-008 (too many) beyond {@value #MOST_IN_AN_HOUR} changes an hour */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Principal machine = request.getUserPrincipal();
        if (machine != null && !HttpMethod.GET.matches(request.getMethod())) {
            String bucket = "api:" + machine.getName();
            limits.requireBelow(bucket, MOST_IN_AN_HOUR, "API-008");
            limits.count(bucket);
        }
        return true;
    }
}
