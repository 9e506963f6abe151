package vn.thongsuot.identity;

import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id hashes; each takes its memory while it runs, so few run at a time (Vietnamese: băm mật khẩu). */
@Component
class PasswordHashes {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int ROUNDS = 2;

    private final Semaphore slots = new Semaphore(4);
    private final Argon2PasswordEncoder argon2;
    private final String nobody;

    /** @param memory of one hash in KiB; a stored hash keeps that with which it was made */
    PasswordHashes(@Value("${thongsuot.passwords.memory:16384}") int memory) {
        argon2 = new Argon2PasswordEncoder(SALT, LENGTH, 1, memory, ROUNDS);
        nobody = argon2.encode("nobody");
    }

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
