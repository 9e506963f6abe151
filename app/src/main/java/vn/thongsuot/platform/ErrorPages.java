package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.thongsuot.shared.DomainException;

/** Every error as a page in the reader's language; the message of an exception never reaches it. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final UiArguments uis;

    ErrorPages(UiArguments uis) {
        this.uis = uis;
    }

    @ExceptionHandler
    ModelAndView refused(DomainException refused, HttpServletRequest request) {
        Ui ui = uis.of(request);
        return page(ui, Refusals.statusOf(refused.kind()), ui.error(refused), null);
    }

    /** A value in the address or form that is not even of the right kind. */
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, BindException.class, RequestRejectedException.class})
    ModelAndView unreadable(Exception unreadable, HttpServletRequest request) {
        Ui ui = uis.of(request);
        return page(ui, HttpStatus.BAD_REQUEST, ui.t(isDay(unreadable) ? "error.400.day" : "error.400"), null);
    }

    private static boolean isDay(Exception unreadable) {
        return switch (unreadable) {
            case MethodArgumentTypeMismatchException one -> LocalDate.class.equals(one.getRequiredType());
            case BindException many ->
                many.getFieldErrors().stream()
                        .anyMatch(error -> LocalDate.class.equals(many.getFieldType(error.getField())));
            default -> false;
        };
    }

    @ExceptionHandler
    ModelAndView upload(MultipartException tooLargeOrBroken, HttpServletRequest request) {
        Ui ui = uis.of(request);
        return page(ui, HttpStatus.CONTENT_TOO_LARGE, ui.t("error.413"), null);
    }

    @ExceptionHandler
    ModelAndView other(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failure instanceof org.springframework.security.access.AccessDeniedException
                || failure instanceof org.springframework.security.core.AuthenticationException) {
            throw failure;
        }
        Ui ui = uis.of(request);
        if (failure instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            return page(ui, known.getStatusCode(), ui.t(key(ui, known.getStatusCode())), null);
        }
        if (Overload.isCauseOf(failure)) {
            Overload.tell(response);
            return page(ui, HttpStatus.SERVICE_UNAVAILABLE, ui.t("error.503"), null);
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Request failed, incident {}", incident, failure);
        return page(ui, HttpStatus.INTERNAL_SERVER_ERROR, ui.t("error.500"), incident);
    }

    private static String key(Ui ui, HttpStatusCode status) {
        String key = "error." + status.value();
        return ui.t(key).startsWith("[") ? "error.400" : key;
    }

    private static ModelAndView page(
            Ui ui, HttpStatusCode status, String text, @org.jspecify.annotations.Nullable String incident) {
        ModelAndView view = new ModelAndView("platform/web/error");
        view.setStatus(status);
        view.addObject("page", new ErrorPage(ui, status.value(), text, incident));
        return view;
    }
}
