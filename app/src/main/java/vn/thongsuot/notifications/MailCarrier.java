package vn.thongsuot.notifications;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mail by SMTP (Vietnamese: gửi thư điện tử); each letter has its message's id, so that a doubled one can be told. */
final class MailCarrier implements MessageCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);

    private final NotificationSettings.Mail settings;
    private final Session session;
    private final InternetAddress from;
    private final Clock clock;

    MailCarrier(NotificationSettings.Mail settings, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        this.from = sender(settings.from());
        this.clock = clock;
    }

    private static InternetAddress sender(String address) {
        try {
            return new InternetAddress(address, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("thongsuot.notifications.mail.from is no mail address.", e);
        }
    }

    @Override
    public String channel() {
        return Outbox.MAIL;
    }

    @Override
    public HandOver send(Letter letter) {
        MimeMessage mail;
        try {
            mail = write(letter);
        } catch (AddressException e) {
            return HandOver.failed(MessageAction.REFUSE, "address-wrong");
        } catch (MessagingException e) {
            return HandOver.failed(MessageAction.BREAK, "not-written");
        }
        Transport transport;
        try {
            transport = session.getTransport("smtp");
        } catch (MessagingException e) {
            return HandOver.failed(MessageAction.BREAK, "not-written");
        }
        HandOver refused = connect(transport);
        HandOver result = refused == null ? submit(transport, mail, letter.id()) : refused;
        hangUp(transport);
        return result;
    }

    /** What was given over stays so, even if the farewell fails. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server hung up first.", e);
        }
    }

    private @Nullable HandOver connect(Transport transport) {
        try {
            String user = settings.user();
            transport.connect(
                    settings.host(),
                    settings.port(),
                    user.isEmpty() ? null : user,
                    user.isEmpty() ? null : settings.password());
            return null;
        } catch (AuthenticationFailedException e) {
            return HandOver.failed(MessageAction.POSTPONE, "mail-login");
        } catch (MessagingException e) {
            LOG.warn(
                    "Mail server {}:{} is not reached: {}",
                    settings.host(),
                    settings.port(),
                    e.getClass().getSimpleName());
            return HandOver.failed(MessageAction.POSTPONE, "mail-server");
        }
    }

    private static HandOver submit(Transport transport, MimeMessage mail, UUID id) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return HandOver.delivered();
        } catch (MessagingException e) {
            int code = code(e);
            LOG.warn("Message {} was not taken by the mail server: {}", id, code);
            if (code >= 500) {
                return HandOver.failed(MessageAction.REFUSE, "address-refused");
            }
            return code >= 400
                    ? HandOver.failed(MessageAction.POSTPONE, "refused-for-now")
                    : HandOver.failed(MessageAction.LOSE, "connection-lost");
        }
    }

    /** What the server said; 0 where it said nothing. */
    private static int code(MessagingException e) {
        for (Exception next = e; next != null; ) {
            int code = switch (next) {
                case SMTPAddressFailedException refused -> refused.getReturnCode();
                case SMTPSendFailedException refused -> refused.getReturnCode();
                default -> 0;
            };
            if (code >= 400) {
                return code;
            }
            next = next instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return 0;
    }

    private MimeMessage write(Letter letter) throws MessagingException {
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@thongsuot>");
            }
        };
        mail.setFrom(from);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setText(letter.text(), "UTF-8");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static Properties properties(NotificationSettings.Mail settings) {
        String millis = String.valueOf(settings.timeout().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.put(
                "mail.smtp.starttls.enable", String.valueOf(settings.security().equals("starttls")));
        properties.put(
                "mail.smtp.starttls.required",
                String.valueOf(settings.security().equals("starttls")));
        properties.put(
                "mail.smtp.ssl.enable", String.valueOf(settings.security().equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
