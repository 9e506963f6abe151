package vn.thongsuot._support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A bad line for browsers: each answer, scripts and styles too, waits up to as many milliseconds as {@code
 * -Dthongsuot.slow-answers=} says, each another while. A test that passes only on a quick machine fails with it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SlowAnswers extends OncePerRequestFilter {

    static final int LONGEST = Integer.getInteger("thongsuot.slow-answers", 0);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String agent = request.getHeader("User-Agent");
        if (LONGEST > 0 && agent != null && agent.contains("Chrome")) {
            pause();
        }
        chain.doFilter(request, response);
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
