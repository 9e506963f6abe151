package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;

/** Mail address and language of accounts that are active (Vietnamese: thư điện tử công vụ và ngôn ngữ của tài khoản). */
@Service
public class AccountContacts {

    private static final int LONGEST = 200;

    private final DSLContext db;

    AccountContacts(DSLContext db) {
        this.db = db;
    }

    /** Empty for an account that is unknown or not active. */
    @Transactional(readOnly = true)
    public Optional<AccountContact> find(UUID accountId) {
        return db.select(ACCOUNT.MAIL, ACCOUNT.LANGUAGE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId), ACCOUNT.ACTIVE.isTrue())
                .fetchOptional(row -> new AccountContact(row.value1(), Locale.of(row.value2())));
    }

    /**
     * One's own contact.
     *
     * @throws DomainException IDE-010 for what is no mail address, IDE-011 for another language than Vietnamese or English
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Actor actor, String mail, String language) {
        String written = mail.strip();
        if (written.length() > LONGEST
                || (!written.isEmpty() && !written.matches("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[a-zA-Z]+"))) {
            throw new DomainException("IDE-010", DomainException.Kind.INVALID, "no mail address");
        }
        if (!language.equals("vi") && !language.equals("en")) {
            throw new DomainException("IDE-011", DomainException.Kind.INVALID, "language is not known");
        }
        db.update(ACCOUNT)
                .set(ACCOUNT.MAIL, written.isEmpty() ? null : written)
                .set(ACCOUNT.LANGUAGE, language)
                .where(ACCOUNT.ID.eq(actor.accountId()))
                .execute();
    }
}
