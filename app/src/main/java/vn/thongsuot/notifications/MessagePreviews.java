package vn.thongsuot.notifications;

import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Actor;

/** Messages with sample values, made by what sends them (Vietnamese: xem trước tin đúng như khi gửi). */
@Service
public class MessagePreviews {

    private static final String SAMPLE_PATH = "/track/…";

    private final MessageTexts texts;
    private final MessageTemplates templates;
    private final boolean accents;

    MessagePreviews(MessageTexts texts, MessageTemplates templates, NotificationSettings settings) {
        this.texts = texts;
        this.templates = templates;
        this.accents = settings.sms().accents();
    }

    /**
     * What would be sent now.
     *
     * @param sms text as a telephone shows it
     * @param parts how many parts the SMS has; each is paid
     */
    public record Preview(String subject, String mail, String sms, int parts) {}

    /** As sent to a citizen, whose messages are in Vietnamese. */
    public Preview of(Actor actor, String name) {
        MessageKind kind = templates.kind(name);
        return preview(texts.render(actor.authorityId(), name, kind.samples(), SAMPLE_PATH, Locale.of("vi")));
    }

    /** @throws vn.thongsuot.shared.DomainException as {@link MessageTemplates#change} does for wordings that are refused */
    public Preview of(String name, Wording wording) {
        MessageKind kind = templates.kind(name);
        wording.check(kind);
        return preview(
                texts.own(wording.subject(), wording.body(), kind, kind.samples(), SAMPLE_PATH, Locale.of("vi")));
    }

    private Preview preview(MessageTexts.Rendered rendered) {
        SmsText sms = SmsText.of(rendered.text(), accents);
        return new Preview(rendered.subject(), rendered.text(), sms.text(), sms.count());
    }
}
