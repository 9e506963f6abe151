package vn.thongsuot.platform;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thongsuot.shared.DomainException;

/**
 * How a form is answered (Vietnamese: trả lời biểu mẫu): what it asks for is done once per key and the browser is led on; where it
 * is refused, the page comes back with what was typed, the reason and the fitting status. A stranger finds nothing.
 */
@Component
public class FormPosts {

    private final Idempotency idempotency;

    FormPosts(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * @param command name of what the form asks for
     * @param work gives the path to which the browser is led
     * @param again the view for a refusal
     * @throws DomainException where it found nothing
     */
    public String once(Press press, String command, Supplier<String> work, Function<DomainException, String> again) {
        return answer(press, () -> idempotency.once(press.key(), press.actor().accountId(), command, work), again);
    }

    /** As {@link #once(Press, String, Supplier, Function)} for work whose path is known before it runs. */
    public String once(
            Press press, String command, String path, Runnable work, Function<DomainException, String> again) {
        return answer(
                press, () -> idempotency.once(press.key(), press.actor().accountId(), command, path, work), again);
    }

    /**
     * As {@link #once(Press, String, String, Runnable, Function)} for work that needs something slow before it, such as the virus scanner: that
     * holds no transaction.
     */
    public <T> String once(
            Press press,
            String command,
            String path,
            Supplier<T> before,
            Consumer<T> work,
            Function<DomainException, String> again) {
        return answer(
                press,
                () -> {
                    T prepared = before.get();
                    return idempotency.once(
                            press.key(), press.actor().accountId(), command, path, () -> work.accept(prepared));
                },
                again);
    }

    /**
     * The usual view for a refusal: the same page, with what was typed and the reason.
     *
     * @param page stands in the model as {@code page}
     */
    public static Function<DomainException, String> again(Model model, String view, Function<DomainException, ?> page) {
        return refused -> {
            model.addAttribute("page", page.apply(refused));
            return view;
        };
    }

    private static String answer(Press press, Supplier<String> outcome, Function<DomainException, String> again) {
        try {
            return "redirect:" + outcome.get();
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            press.response().setStatus(Refusals.statusOf(refused.kind()).value());
            return again.apply(refused);
        }
    }
}
