package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCOUNT;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.identity.tables.records.AccountRecord;
import vn.thongsuot.identity.secondfactor.LoginStep;
import vn.thongsuot.identity.secondfactor.SecondFactorDue;
import vn.thongsuot.identity.secondfactor.SecondFactors;

/** Login with name and password (Vietnamese: đăng nhập). */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final DSLContext db;
    private final PasswordProof proof;
    private final SecondFactors factors;

    PasswordLogin(DSLContext db, PasswordProof proof, SecondFactors factors) {
        this.db = db;
        this.proof = proof;
        this.factors = factors;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String login = given.getName().strip().toLowerCase(Locale.ROOT);
        String password =
                given.getCredentials() == null ? "" : given.getCredentials().toString();
        AccountRecord account = db.selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login), ACCOUNT.ACTIVE.isTrue())
                .fetchOne();
        if (!proof.proves(account, password) || account == null) {
            throw new BadCredentialsException("login failed");
        }
        if (factors.dueAtLogin(account.getId()) != LoginStep.NONE) {
            throw new SecondFactorDue(account.getId());
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                account.getId().toString(), null, List.of(new SimpleGrantedAuthority("OFFICIAL")));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
