package vn.thongsuot.notifications;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.identity.AccountContacts;
import vn.thongsuot.identity.PersonContact;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.shared.Phone;

/** Where somebody is reached, looked up when a message is sent and kept nowhere (Vietnamese: tra địa chỉ người nhận khi gửi). */
@Component
class Recipients {

    private final PersonStore persons;
    private final AccountContacts accounts;

    Recipients(PersonStore persons, AccountContacts accounts) {
        this.persons = persons;
        this.accounts = accounts;
    }

    /** @param address mail address or telephone number; hidden in {@code toString} */
    record Recipient(String channel, String address, Locale language) {
        @Override
        public String toString() {
            return "Recipient[%s]".formatted(channel);
        }
    }

    /** An official by mail; empty where no address is known. */
    Optional<Recipient> official(UUID accountId) {
        return accounts.find(accountId)
                .filter(contact -> contact.mail() != null)
                .map(contact -> new Recipient(Outbox.MAIL, Objects.requireNonNull(contact.mail()), contact.language()));
    }

    /** Whether a message to one would arrive where a message to the other does, as when the desk noted one number for both. */
    boolean areReachedTogether(UUID authorityId, UUID one, UUID other, boolean smsCarried) {
        return person(authorityId, one, smsCarried)
                .flatMap(first -> person(authorityId, other, smsCarried)
                        .filter(second -> first.channel().equals(second.channel())
                                && first.address().equalsIgnoreCase(second.address())))
                .isPresent();
    }

    /**
     * Somebody outside: by SMS where there is a number and somebody to carry it, else by mail.
     *
     * @return empty where neither is known
     */
    Optional<Recipient> person(UUID authorityId, UUID personId, boolean smsCarried) {
        PersonContact contact = persons.contact(authorityId, personId);
        String typed = contact.phone();
        String number = typed == null ? null : Phone.findInternational(typed).orElse(null);
        String mail = contact.email();
        Locale language = Locale.of("vi");
        if (number != null && (smsCarried || mail == null || mail.isBlank())) {
            return Optional.of(new Recipient(Outbox.SMS, number, language));
        }
        return mail == null || mail.isBlank()
                ? Optional.empty()
                : Optional.of(new Recipient(Outbox.MAIL, mail.strip(), language));
    }
}
