package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ACCESS_TOKEN;
import static vn.thongsuot.db.identity.Tables.ACCOUNT;
import static vn.thongsuot.db.identity.Tables.ASSIGNMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.identity.tables.records.AccountRecord;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Sha256;

/**
 * Other systems that may use the machine interface (Vietnamese: hệ thống kết nối): an account of its own kind with one
 * assignment, so that the one policy holds for it too. What the law lets only a leader decide is nothing for a machine.
 */
@Service
public class MachineClients {

    /** Roles that a machine may hold. */
    public static final Set<Role> ROLES = Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.LEADER, Role.ADMINISTRATOR)));

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,49}");
    private static final LocalizedText POSITION = LocalizedText.of("Hệ thống kết nối", "Connected system");

    private final DSLContext db;
    private final AuditTrail audit;
    private final Clock clock;

    MachineClients(DSLContext db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /** A client as operators see it; never its secret. */
    public record Client(String name, UUID unitId, Role role, boolean active, Instant createdAt) {}

    /**
     * @param name the client id
     * @return the secret, which nobody can read again
     * @throws DomainException IDE-101 for a name that is none, IDE-102 for one that is taken, IDE-103 for a role that a
     *     machine may not hold
     */
    @Transactional
    public String create(String name, UUID authorityId, UUID unitId, Role role) {
        requireFree(name);
        if (!ROLES.contains(role)) {
            throw new DomainException(
                    "IDE-103", DomainException.Kind.INVALID, "machine as %s, allowed: %s".formatted(role, ROLES));
        }
        UUID id = Ids.next(clock);
        String secret = Secrets.next(Secrets.CLIENT);
        db.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.AUTHORITY_ID, authorityId)
                .set(ACCOUNT.LOGIN, name)
                .set(ACCOUNT.DISPLAY_NAME, name)
                .set(ACCOUNT.KIND, "machine")
                .set(ACCOUNT.SECRET_HASH, Sha256.of(secret))
                .set(ACCOUNT.CREATED_AT, clock.instant())
                .execute();
        db.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, Ids.next(clock))
                .set(ASSIGNMENT.ACCOUNT_ID, id)
                .set(ASSIGNMENT.UNIT_ID, unitId)
                .set(ASSIGNMENT.ROLE, role.name())
                .set(ASSIGNMENT.POSITION, LocalizedJson.of(POSITION))
                .set(ASSIGNMENT.VALID, DateRanges.from(LocalDate.ofInstant(clock.instant(), clock.getZone())))
                .execute();
        record(id, unitId, "client.create", "{\"role\":\"%s\"}".formatted(role));
        return secret;
    }

    /**
     * A new secret in place of the old one; tokens that were given end.
     *
     * @throws DomainException IDE-104 (not found) for a client that is unknown or revoked
     */
    @Transactional
    public String rotate(String name) {
        AccountRecord client = lock(name);
        String secret = Secrets.next(Secrets.CLIENT);
        client.setSecretHash(Sha256.of(secret));
        client.setFailedLogins(0);
        client.setLockedUntil(null);
        client.update();
        endTokens(client.getId());
        record(client.getId(), null, "client.rotate", "{}");
        return secret;
    }

    /**
     * Ends the access of a client for good, with its very next request.
     *
     * @throws DomainException IDE-104 (not found) for a client that is unknown or revoked already
     */
    @Transactional
    public void revoke(String name) {
        AccountRecord client = lock(name);
        client.setActive(false);
        client.update();
        endTokens(client.getId());
        record(client.getId(), null, "client.revoke", "{}");
    }

    /** All clients, revoked ones too, by name. */
    public List<Client> list() {
        return db.select(ACCOUNT.LOGIN, ASSIGNMENT.UNIT_ID, ASSIGNMENT.ROLE, ACCOUNT.ACTIVE, ACCOUNT.CREATED_AT)
                .from(ACCOUNT)
                .join(ASSIGNMENT)
                .on(ASSIGNMENT.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.KIND.eq("machine"))
                .orderBy(ACCOUNT.LOGIN)
                .fetch(row ->
                        new Client(row.value1(), row.value2(), Role.valueOf(row.value3()), row.value4(), row.value5()));
    }

    /** Names of the clients of an authority that may come in today, by account. */
    public Map<UUID, String> names(UUID authorityId) {
        return db.select(ACCOUNT.ID, ACCOUNT.LOGIN)
                .from(ACCOUNT)
                .where(ACCOUNT.KIND.eq("machine"), ACCOUNT.AUTHORITY_ID.eq(authorityId), ACCOUNT.ACTIVE.isTrue())
                .orderBy(ACCOUNT.LOGIN)
                .fetchMap(ACCOUNT.ID, ACCOUNT.LOGIN);
    }

    private void requireFree(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new DomainException("IDE-101", DomainException.Kind.INVALID, "client name, allowed: " + NAME);
        }
        if (db.fetchExists(ACCOUNT, ACCOUNT.LOGIN.eq(name))) {
            throw new DomainException("IDE-102", DomainException.Kind.CONFLICT, "client name is taken", name);
        }
    }

    private AccountRecord lock(String name) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(name), ACCOUNT.KIND.eq("machine"), ACCOUNT.ACTIVE.isTrue())
                .forUpdate()
                .fetchOptional()
                .orElseThrow(
                        () -> new DomainException("IDE-104", DomainException.Kind.NOT_FOUND, "no such client", name));
    }

    private void endTokens(UUID accountId) {
        db.deleteFrom(ACCESS_TOKEN).where(ACCESS_TOKEN.ACCOUNT_ID.eq(accountId)).execute();
    }

    private void record(UUID accountId, @Nullable UUID unitId, String action, String data) {
        audit.append(StreamId.account(accountId), new Draft(clock.instant(), null, unitId, action, data, null));
    }
}
