package vn.thongsuot.platform;

import static vn.thongsuot.db.platform.Tables.IDEMPOTENCY;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.platform.tables.records.IdempotencyRecord;
import vn.thongsuot.shared.DomainException;

/** Does a command once per key, however often and on whatever node it is pressed (Vietnamese: chống lặp thao tác). */
@Component
public class Idempotency {

    private final DSLContext db;
    private final RowWriter rows;
    private final Clock clock;

    Idempotency(DSLContext db, RowWriter rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Runs the command in this transaction, or waits for the one that runs with the same key and gives its outcome.
     *
     * @param command gives the path to which the browser is led
     * @return the path, the same for every press
     * @throws DomainException PLA-001 if the key was used by another account or for another command
     */
    @Transactional
    public String once(UUID key, UUID accountId, String name, Supplier<String> command) {
        IdempotencyRecord pressed = pressed(key, accountId, name);
        if (!rows.insertIfAbsent(pressed)) {
            return known(key, accountId, name);
        }
        String outcome = command.get();
        db.update(IDEMPOTENCY)
                .set(IDEMPOTENCY.OUTCOME, outcome)
                .where(IDEMPOTENCY.KEY.eq(key))
                .execute();
        return outcome;
    }

    /**
     * As {@link #once(UUID, UUID, String, Supplier)} for a command whose outcome is known before it runs.
     *
     * @return {@code path}
     */
    @Transactional
    public String once(UUID key, UUID accountId, String name, String path, Runnable command) {
        IdempotencyRecord pressed = pressed(key, accountId, name);
        pressed.setOutcome(path);
        if (!rows.insertIfAbsent(pressed)) {
            return known(key, accountId, name);
        }
        command.run();
        return path;
    }

    /** Whether a command with this key was done. */
    public boolean isKnown(UUID key) {
        return db.fetchExists(IDEMPOTENCY, IDEMPOTENCY.KEY.eq(key));
    }

    private IdempotencyRecord pressed(UUID key, UUID accountId, String name) {
        IdempotencyRecord pressed = new IdempotencyRecord();
        pressed.setKey(key);
        pressed.setAccountId(accountId);
        pressed.setCommand(name);
        pressed.setCreatedAt(clock.instant());
        return pressed;
    }

    private String known(UUID key, UUID accountId, String name) {
        return db.select(IDEMPOTENCY.OUTCOME)
                .from(IDEMPOTENCY)
                .where(IDEMPOTENCY.KEY.eq(key), IDEMPOTENCY.ACCOUNT_ID.eq(accountId), IDEMPOTENCY.COMMAND.eq(name))
                .fetchOptional(IDEMPOTENCY.OUTCOME)
                .orElseThrow(() -> new DomainException(
                        "PLA-001", DomainException.Kind.CONFLICT, "idempotency key was used for another command"));
    }
}
