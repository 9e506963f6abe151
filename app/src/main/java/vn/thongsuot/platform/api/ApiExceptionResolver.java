package vn.thongsuot.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.thongsuot.platform.Overload;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.shared.DomainException;

/** Answers every failure below the machine interface with a {@link Problem}; pages have their own errors. */
@Component
class ApiExceptionResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionResolver.class);

    /** Of a field that somebody made up, so many letters are repeated. */
    private static final int LONGEST_NAME = 80;

    private final ApiProblems problems;

    ApiExceptionResolver(ApiProblems problems) {
        this.problems = problems;
    }

    /** Before Spring's own, which knows only pages. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean forSecurity = failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
        if (!ApiPaths.matches(request) || forSecurity || hasItsOwn(handler) || response.isCommitted()) {
            return null;
        }
        try {
            answer(request, response, failure);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The token endpoint words its errors as its own protocol has it. */
    private static boolean hasItsOwn(@Nullable Object handler) {
        return handler instanceof HandlerMethod method && !method.getBeanType().isAnnotationPresent(ApiResource.class);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        switch (failure) {
            case DomainException refused ->
                problems.write(
                        request,
                        response,
                        Refusals.statusOf(refused.kind()).value(),
                        refused.code(),
                        refused.parameters());
            case ApiRefusal refused -> problems.write(request, response, refused);
            case HttpMessageNotReadableException unreadable ->
                problems.write(request, response, unreadable(unreadable.getCause()));
            case MethodArgumentTypeMismatchException wrong ->
                problems.write(request, response, ApiRefusal.parameter(wrong.getName()));
            case MissingServletRequestParameterException missing ->
                problems.write(request, response, ApiRefusal.parameter(missing.getParameterName()));
            case MissingServletRequestPartException missing ->
                problems.write(request, response, ApiRefusal.parameter(missing.getRequestPartName()));
            case BindException wrong -> problems.write(request, response, ApiRefusal.parameter(fieldOf(wrong)));
            case RequestRejectedException rejected -> problems.write(request, response, 400);
            case MultipartException tooLargeOrBroken -> problems.write(request, response, 413);
            default -> other(request, response, failure);
        }
    }

    private void other(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            problems.write(request, response, known.getStatusCode().value());
            return;
        }
        if (Overload.isCauseOf(failure)) {
            Overload.tell(response);
            problems.writeBusy(request, response);
            return;
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Request of a machine failed, incident {}", incident, failure);
        problems.write(
                request,
                response,
                problems.of(AcceptedLanguage.of(request), 500, "API-500", List.of())
                        .withIncident(incident));
    }

    private static ApiRefusal unreadable(@Nullable Throwable cause) {
        return cause instanceof UnrecognizedPropertyException unknown
                ? ApiRefusal.unknown(placeOf(unknown), allowedBy(unknown))
                : ApiRefusal.field(placeOf(cause));
    }

    private static List<String> allowedBy(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    /** Where in the body, such as {@code targets[2].value}; never what stood there. */
    private static String placeOf(@Nullable Throwable cause) {
        if (!(cause instanceof DatabindException wrong) || wrong.getPath().isEmpty()) {
            return "$";
        }
        StringBuilder place = new StringBuilder();
        wrong.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".")
                        .append(StringUtils.truncate(step.getPropertyName(), LONGEST_NAME));
            }
        });
        return place.toString();
    }

    private static String fieldOf(BindException wrong) {
        FieldError field = wrong.getBindingResult().getFieldError();
        return field == null ? "?" : field.getField();
    }
}
