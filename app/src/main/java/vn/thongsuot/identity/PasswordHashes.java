package vn.thongsuot.identity;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id hashes; each takes 16 MiB, so few run at a time (Vietnamese: băm mật khẩu). */
@Component
class PasswordHashes {

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore slots = new Semaphore(4);
    private final String nobody = argon2.encode("nobody");

    String hash(String password) {
        slots.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            slots.release();
        }
    }

    boolean matches(String password, String hash) {
        slots.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            slots.release();
        }
    }

    /** Takes as long as a real comparison, for logins that do not exist. */
    void matchNobody(String password) {
        matches(password, nobody);
    }
}
