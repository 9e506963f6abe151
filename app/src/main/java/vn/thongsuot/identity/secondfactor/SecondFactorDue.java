package vn.thongsuot.identity.secondfactor;

import java.util.UUID;
import org.springframework.security.core.AuthenticationException;

/** The password was right, but nobody is logged in yet: the second factor is due (Vietnamese: chờ lớp xác thực thứ hai). */
public class SecondFactorDue extends AuthenticationException {

    private final UUID accountId;

    public SecondFactorDue(UUID accountId) {
        super("second factor is due");
        this.accountId = accountId;
    }

    public UUID accountId() {
        return accountId;
    }
}
