package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;

/** Gives handlers the {@link Press} that they answer. */
@Component
class PressArguments implements HandlerMethodArgumentResolver {

    private final RequestActor requestActor;

    PressArguments(RequestActor requestActor) {
        this.requestActor = requestActor;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Press.class;
    }

    /**
     * @throws MissingServletRequestParameterException if the form has no key
     * @throws MethodArgumentTypeMismatchException if its key is none
     */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory)
            throws MissingServletRequestParameterException {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = webRequest.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null) {
            throw new IllegalStateException("A form is only answered for a servlet request.");
        }
        Actor actor = requestActor.find(request).orElseThrow(AccessPolicy::notFound);
        return new Press(key(parameter, request), actor, response);
    }

    private static UUID key(MethodParameter parameter, HttpServletRequest request)
            throws MissingServletRequestParameterException {
        String key = request.getParameter(Press.KEY);
        if (key == null) {
            throw new MissingServletRequestParameterException(Press.KEY, UUID.class.getSimpleName());
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException unreadable) {
            throw new MethodArgumentTypeMismatchException(key, UUID.class, Press.KEY, parameter, unreadable);
        }
    }
}
