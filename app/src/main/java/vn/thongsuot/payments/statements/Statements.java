package vn.thongsuot.payments.statements;

import static vn.thongsuot.db.payments.Tables.STATEMENT;
import static vn.thongsuot.db.payments.Tables.STATEMENT_LINE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.payments.tables.records.StatementLineRecord;
import vn.thongsuot.db.payments.tables.records.StatementRecord;
import vn.thongsuot.payments.Collected;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.PaymentPlatform;
import vn.thongsuot.payments.PaymentRefusals;
import vn.thongsuot.payments.PaymentState;
import vn.thongsuot.payments.References;
import vn.thongsuot.payments.Settling;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;
import vn.thongsuot.shared.Sha256;

/**
 * Reads statements of the bank and settles what they prove (Vietnamese: đối soát sao kê). A file is read once; a line that stands in
 * two files comes once; what does not fit exactly waits for a person.
 */
@Service
public class Statements {

    /** Kind of record that stands behind a payment that a statement proved. */
    public static final String GATEWAY = "statement";

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_CONTENT = 500;

    private final StatementStore store;
    private final Payables payables;
    private final Settling settling;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Statements(
            StatementStore store,
            Payables payables,
            Settling settling,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.payables = payables;
        this.settling = settling;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Reads a file and settles what fits; all of it or nothing. The file itself is not kept.
     *
     * @return id of the statement, the same for the same file
     * @throws DomainException ACC-001 outside the actor's units, PAY-040 to PAY-042 for a file that cannot be read
     */
    @Transactional
    public UUID read(Actor actor, UUID unitId, String fileName, byte[] file) {
        if (!policy.mayIn(actor, Permission.PAYMENT_COLLECT, unitId)) {
            throw AccessPolicy.notFound();
        }
        StatementFile.Content content = StatementFile.read(file);
        store.lockUnit(unitId);
        String digest = Sha256.hex(file);
        Optional<UUID> known = store.findFile(unitId, digest);
        if (known.isPresent()) {
            return known.get();
        }
        StatementRecord statement = insert(actor, unitId, fileName, content.format(), digest);
        Map<String, Credit> fresh = fresh(unitId, content.credits());
        Map<String, List<Payable>> named = named(actor, unitId, fresh);
        holdAll(named.values());
        int n = 1;
        Map<LineState, Integer> tally = new HashMap<>();
        for (Map.Entry<String, Credit> line : fresh.entrySet()) {
            LineState state = book(
                    actor,
                    statement,
                    n++,
                    line.getKey(),
                    line.getValue(),
                    named.getOrDefault(line.getKey(), List.of()));
            tally.merge(state, 1, Integer::sum);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("lines", fresh.size());
        tally.forEach((state, count) -> data.put(state.key(), count));
        note(actor, statement.getId(), unitId, "statement.read", data);
        return statement.getId();
    }

    /**
     * Gives a line to the payable that a person found, by its code or reference.
     *
     * @throws DomainException PAY-043 for an unknown payable, PAY-044 for a line that is settled, and those of
     *     {@link Settling#settle}
     */
    @Transactional
    public void assign(Actor actor, UUID statementId, UUID lineId, int version, String code) {
        Statement statement = get(actor, statementId);
        requireCollector(actor, statement);
        Payable payable = payables.findByCode(actor, code)
                .orElseThrow(() -> new DomainException("PAY-043", DomainException.Kind.INVALID, "no such payable"));
        payables.hold(payable.authorityId(), payable.ownerKind(), payable.ownerId());
        StatementLineRecord line = open(statementId, lineId, version);
        settle(actor, payable.id(), line);
        line.setPayableId(payable.id());
        resolve(actor, line, LineState.ASSIGNED, "");
    }

    /** Says that the bank sent it back, or that it is no fee. @throws DomainException PAY-007 without words, PAY-044 */
    @Transactional
    public void resolve(Actor actor, UUID statementId, UUID lineId, int version, LineState state, String words) {
        if (state != LineState.RETURNED && state != LineState.SET_ASIDE) {
            throw new IllegalArgumentException("not by hand: " + state);
        }
        requireCollector(actor, get(actor, statementId));
        resolve(actor, open(statementId, lineId, version), state, PaymentRefusals.requireWords(words, LONGEST_NOTE));
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    public Statement get(Actor actor, UUID id) {
        return store.list(STATEMENT.ID.eq(id).and(STATEMENT.AUTHORITY_ID.eq(actor.authorityId()))).stream()
                .filter(statement -> policy.mayIn(actor, Permission.PAYMENT_READ, statement.unitId()))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    /** Of these units, newest first; the caller asks the rights. */
    public List<Statement> list(Collection<UUID> unitIds) {
        return store.list(STATEMENT.UNIT_ID.in(unitIds));
    }

    public List<Statement.Line> lines(UUID statementId) {
        return store.lines(STATEMENT_LINE.STATEMENT_ID.eq(statementId));
    }

    private StatementRecord insert(Actor actor, UUID unitId, String fileName, String format, String digest) {
        StatementRecord row = store.create();
        row.setId(Ids.next(clock));
        row.setAuthorityId(actor.authorityId());
        row.setUnitId(unitId);
        row.setFormat(format);
        row.setSha256(digest);
        row.setFileName(
                fileName.strip().substring(0, Math.min(100, fileName.strip().length())));
        row.setImportedAt(now());
        row.setImportedBy(actor.accountId());
        row.insert();
        return row;
    }

    /** Lines that no earlier file told, by their keys, in the order of the file. */
    private Map<String, Credit> fresh(UUID unitId, List<Credit> credits) {
        Map<String, Credit> byKey = new LinkedHashMap<>();
        Map<String, Integer> alike = new HashMap<>();
        for (Credit credit : credits) {
            String told = credit.bankReference().isEmpty()
                    ? Sha256.hex("%s|%d|%s"
                            .formatted(credit.bookedOn(), credit.dong(), credit.content())
                            .getBytes(StandardCharsets.UTF_8))
                    : credit.bankReference();
            // Without a reference of the bank two transfers may look the same; the second one of a file is another.
            int times = credit.bankReference().isEmpty() ? alike.merge(told, 1, Integer::sum) : 1;
            byKey.putIfAbsent(times == 1 ? told : told + "#" + times, credit);
        }
        Set<String> known = store.knownKeys(unitId, byKey.keySet());
        known.forEach(byKey::remove);
        return byKey;
    }

    /** Payables that the words of each line name, of this unit and those that share its account. */
    private Map<String, List<Payable>> named(Actor actor, UUID unitId, Map<String, Credit> lines) {
        Map<String, List<Payable>> named = new HashMap<>();
        lines.forEach((key, credit) -> named.put(
                key,
                References.find(credit.content()).stream()
                        .flatMap(reference -> payables.findByCode(actor, reference).stream())
                        .filter(payable -> policy.mayIn(actor, Permission.PAYMENT_COLLECT, payable.unitId()))
                        .toList()));
        return named;
    }

    /** All locks in one order, so that two imports never wait for each other in a circle. */
    private void holdAll(Collection<List<Payable>> named) {
        named.stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(java.util.Comparator.comparing(Payable::id))
                .forEach(payable -> payables.hold(payable.authorityId(), payable.ownerKind(), payable.ownerId()));
    }

    private LineState book(
            Actor actor, StatementRecord statement, int n, String key, Credit credit, List<Payable> named) {
        List<UUID> ids = named.stream().map(Payable::id).toList();
        List<Payable> now = ids.isEmpty() ? List.of() : payables.list(ids);
        LineMatch match = LineMatch.of(credit, now);
        Optional<UUID> told =
                match.state() == LineState.DOUBLE ? toldAtCounter(match.payableId(), credit) : Optional.empty();
        StatementLineRecord line = store.createLine();
        line.setId(Ids.next(clock));
        line.setStatementId(statement.getId());
        line.setAuthorityId(statement.getAuthorityId());
        line.setUnitId(statement.getUnitId());
        line.setN(n);
        line.setLineKey(key);
        line.setBookedOn(credit.bookedOn());
        line.setAmount(credit.dong());
        LineState state = told.isPresent() ? LineState.MATCHED : match.state();
        line.setState(state.key());
        line.setPayableId(match.payableId());
        line.setVersion(0);
        UUID payable = match.payableId();
        if (told.isPresent()) {
            line.setPaymentId(told.get());
        } else if (state == LineState.MATCHED && payable != null) {
            settle(actor, payable, line);
        } else {
            line.setContent(credit.content()
                    .substring(0, Math.min(LONGEST_CONTENT, credit.content().length())));
        }
        line.insert();
        return state;
    }

    /** A transfer that a cashier saw before the statement came: the line proves it and is no second payment. */
    private Optional<UUID> toldAtCounter(@Nullable UUID payableId, Credit credit) {
        return payableId == null
                ? Optional.empty()
                : payables.payments(payableId).stream()
                        .filter(payment -> payment.state() == PaymentState.SETTLED && payment.gateway() == null)
                        .filter(payment ->
                                payment.method() == PaymentMethod.QR || payment.method() == PaymentMethod.TRANSFER)
                        .filter(payment -> payment.amount() == credit.dong() && !store.isProved(payment.id()))
                        .map(Payment::id)
                        .findFirst();
    }

    private void settle(Actor actor, UUID payableId, StatementLineRecord line) {
        Collected money = new Collected(
                PaymentMethod.TRANSFER,
                PaymentPlatform.NONE,
                line.getAmount(),
                line.getUnitId() + " " + line.getLineKey());
        line.setPaymentId(settling.settle(payableId, money, new Settling.Source(actor.accountId(), null, GATEWAY))
                .paymentId());
    }

    private StatementLineRecord open(UUID statementId, UUID lineId, int version) {
        StatementLineRecord line = store.lockLine(statementId, lineId);
        LineState state = LineState.of(line.getState());
        if (!state.isOpen()) {
            throw new DomainException(
                    "PAY-044",
                    DomainException.Kind.CONFLICT,
                    "statement line is " + state,
                    new MessageRef("statement.line." + state.key()));
        }
        if (line.getVersion() != version) {
            throw PaymentRefusals.stale("statement line");
        }
        return line;
    }

    private void resolve(Actor actor, StatementLineRecord line, LineState state, String words) {
        line.setState(state.key());
        line.setNote(words.isEmpty() ? null : words);
        line.setContent(null);
        line.setResolvedAt(now());
        line.setResolvedBy(actor.accountId());
        line.setVersion(line.getVersion() + 1);
        line.update();
        note(
                actor,
                line.getStatementId(),
                line.getUnitId(),
                "statement.line-" + state.key(),
                Map.of("line", line.getId(), "amount", line.getAmount()));
    }

    private void requireCollector(Actor actor, Statement statement) {
        if (!policy.mayIn(actor, Permission.PAYMENT_COLLECT, statement.unitId())) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks PAYMENT_COLLECT");
        }
    }

    private void note(Actor actor, UUID statementId, UUID unitId, String action, Map<String, ?> data) {
        audit.append(
                new StreamId("statement", statementId),
                new Draft(clock.instant(), actor.accountId(), unitId, action, json.writeValueAsString(data), null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
