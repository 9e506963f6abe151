package vn.thongsuot.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;
import vn.thongsuot.access.Actor;

/** Gives handlers their {@link Ui}. */
@Component
class UiArguments implements HandlerMethodArgumentResolver {

    static final String LANGUAGE_COOKIE = "lang";

    private final Texts texts;
    private final Navigation navigation;
    private final RequestActor requestActor;
    private final Clock clock;

    UiArguments(Texts texts, Navigation navigation, RequestActor requestActor, Clock clock) {
        this.texts = texts;
        this.navigation = navigation;
        this.requestActor = requestActor;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ui.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("A page is only made for a servlet request.");
        }
        return of(request);
    }

    Ui of(HttpServletRequest request) {
        CsrfToken csrf = OpenForms.isOne(request) ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Actor actor = requestActor.find(request).orElse(null);
        return new Ui(
                locale(request),
                texts,
                navigation,
                actor,
                request.getRequestURI(),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                clock.instant());
    }

    private static Locale locale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return chosen != null && "en".equals(chosen.getValue()) ? Locale.ENGLISH : Texts.VIETNAMESE;
    }
}
