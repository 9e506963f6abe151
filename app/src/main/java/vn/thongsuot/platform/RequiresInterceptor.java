package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Requires;

/** Refuses a desk page without the permission that its handler names, as if it were not there. */
@Component
class RequiresInterceptor implements HandlerInterceptor {

    private final RequestActor requestActor;

    RequiresInterceptor(RequestActor requestActor) {
        this.requestActor = requestActor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Requires requires = method.getMethodAnnotation(Requires.class);
            boolean open = method.hasMethodAnnotation(OpenToAll.class);
            boolean allowed = open
                    || (requires != null
                            && requestActor
                                    .find(request)
                                    .filter(actor -> actor.may(requires.value()))
                                    .isPresent());
            if (!allowed) {
                throw AccessPolicy.notFound();
            }
        }
        return true;
    }
}
