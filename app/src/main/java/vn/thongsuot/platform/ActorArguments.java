package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.CurrentActor;

/** Gives handlers the official behind the request. */
@Component
class ActorArguments implements HandlerMethodArgumentResolver {

    private final RequestActor requestActor;

    ActorArguments(RequestActor requestActor) {
        this.requestActor = requestActor;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(CurrentActor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw AccessPolicy.notFound();
        }
        return requestActor.find(request).orElseThrow(AccessPolicy::notFound);
    }
}
