package vn.thongsuot.procedures.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.procedures.tables.records.DecisionRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * Prepares, signs and makes public the decisions by which the catalogue changes (Vietnamese: dự thảo, ký, công khai quyết định
 * công bố). A signature takes effect for all its procedures or for none.
 */
@Service
@Transactional
public class Decisions {

    /** Most codes that a text names. */
    private static final int MOST_NAMED = 5;

    private static final int LONGEST = 500;

    private final DecisionStore store;
    private final DecisionJournal journal;
    private final DecisionEffects effects;
    private final DecisionItems items;
    private final DecisionWithdrawal withdrawal;
    private final ChangeDays days;
    private final AccessPolicy policy;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            DecisionJournal journal,
            DecisionEffects effects,
            DecisionItems items,
            DecisionWithdrawal withdrawal,
            ChangeDays days,
            AccessPolicy policy,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.effects = effects;
        this.items = items;
        this.withdrawal = withdrawal;
        this.days = days;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * What is written at the top of a decision.
     *
     * @param titleEn title in English; null where nobody wrote it
     * @param basis legal act that changes the procedures
     */
    public record Head(String title, @Nullable String titleEn, String basis, LocalDate effectiveOn) {

        /** In Vietnamese alone. */
        public Head(String title, String basis, LocalDate effectiveOn) {
            this(title, null, basis, effectiveOn);
        }
    }

    /**
     * A signature.
     *
     * @param signer office and name
     * @param incomplete whether procedures whose content lacks mandatory parts are announced all the same
     */
    public record Signature(String number, LocalDate on, String signer, boolean incomplete) {}

    /** Days on which something was made public or adapted; null leaves what is noted. */
    public record Published(
            @Nullable LocalDate nationalOn,
            @Nullable LocalDate postedOn,
            @Nullable LocalDate internalFlowOn,
            @Nullable LocalDate eFlowOn) {}

    /** @throws DomainException ACC-001 (not found) without the right to edit there, CAT-002 for an empty or long text */
    public UUID create(Actor actor, UUID unitId, Head head) {
        if (!policy.mayIn(actor, Permission.CATALOGUE_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        UUID id = store.insert(actor.authorityId(), unitId, actor.accountId(), checked(head));
        journal.append(actor, id, unitId, "announcement.created", Map.of("effective", head.effectiveOn()));
        return id;
    }

    /** Opens a draft for the unit that prepares it, by who approved what it is to bring. */
    public UUID open(Actor actor, UUID unitId, Head head) {
        if (!policy.mayIn(actor, Permission.CATALOGUE_DECIDE, actor.authorityId())) {
            throw AccessPolicy.notFound();
        }
        UUID id = store.insert(actor.authorityId(), unitId, actor.accountId(), checked(head));
        journal.append(actor, id, unitId, "announcement.opened", Map.of("effective", head.effectiveOn()));
        return id;
    }

    public void edit(Actor actor, UUID id, int version, Head head) {
        Head checked = checked(head);
        apply(actor, id, version, DecisionAction.EDIT, row -> {
            row.setTitle(checked.title());
            row.setTitleEn(checked.titleEn());
            row.setBasis(checked.basis());
            row.setEffectiveOn(checked.effectiveOn());
            LocalDate due = days.announceDue(row.getAuthorityId(), row.getUnitId(), checked.effectiveOn());
            store.moveDue(id, due, days.publishDue(row.getAuthorityId(), row.getUnitId(), due), checked.effectiveOn());
            return Map.of("effective", checked.effectiveOn());
        });
    }

    /**
     * Puts procedures into a draft; one that is there already is replaced.
     *
     * @throws DomainException CAT-003 where nothing differs from what is in force, CAT-005 for a code to be abolished that is not
     *     in force, CAT-007 for a code that replaces itself
     */
    public void put(
            Actor actor,
            UUID id,
            int version,
            Collection<CatalogueEntry> contents,
            Collection<CatalogueWorkbook.Abolished> abolished) {
        apply(actor, id, version, DecisionAction.EDIT, row -> {
            contents.forEach(entry -> store.put(items.changed(row, entry)));
            abolished.forEach(one -> store.put(items.abolished(row, one)));
            return Map.of("changed", contents.size(), "abolished", abolished.size());
        });
    }

    public void remove(Actor actor, UUID id, int version, UUID itemId) {
        DecisionItem item = store.items(id).stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        UUID event = apply(actor, id, version, DecisionAction.EDIT, row -> {
            store.remove(itemId);
            return Map.of("removed", item.code());
        });
        journal.remove(store.find(id).orElseThrow(), itemId, event);
    }

    /** @throws DomainException CAT-004 if it says nothing */
    public void submit(Actor actor, UUID id, int version) {
        apply(actor, id, version, DecisionAction.SUBMIT, row -> {
            if (store.items(id).isEmpty()) {
                throw new DomainException("CAT-004", DomainException.Kind.CONFLICT, "decision announces nothing");
            }
            return Map.of();
        });
    }

    public void giveBack(Actor actor, UUID id, int version) {
        apply(actor, id, version, DecisionAction.RETURN, row -> Map.of());
    }

    public void drop(Actor actor, UUID id, int version) {
        apply(actor, id, version, DecisionAction.DROP, row -> Map.of());
    }

    /**
     * Signs: every version takes effect on the day that the decision names, and the product's own portal shows it at once.
     *
     * @throws DomainException CAT-002 without number or signer, CAT-006 naming a procedure that changed since the draft, CAT-008
     *     for a day that is still to come, CAT-016 (conflict) for a number that another decision of the year has, CAT-017
     *     (conflict) naming procedures that lack content where the signature does not say that they are announced all the same
     */
    public void sign(Actor actor, UUID id, int version, Signature signature) {
        String number = text(signature.number());
        String signer = text(signature.signer());
        if (signature.on().isAfter(today())) {
            throw new DomainException("CAT-008", DomainException.Kind.INVALID, "signature lies in the future");
        }
        apply(actor, id, version, DecisionAction.SIGN, row -> {
            store.findNumbered(row.getAuthorityId(), id, number, signature.on().getYear())
                    .ifPresent(other -> {
                        throw new DomainException(
                                "CAT-016",
                                DomainException.Kind.CONFLICT,
                                "number is taken",
                                number,
                                String.valueOf(signature.on().getYear()),
                                other.title());
                    });
            row.setNumber(number);
            row.setSignedOn(signature.on());
            row.setSigner(signer);
            LocalDate publishDue = days.publishDue(row.getAuthorityId(), row.getUnitId(), signature.on());
            List<DecisionItem> announced = store.items(id);
            List<String> incomplete = incomplete(announced, signature);
            for (DecisionItem item : announced) {
                UUID made = effects.take(row.getAuthorityId(), item, row.getEffectiveOn(), number, signature.on());
                store.announced(item.id(), made, signature.on(), publishDue, today());
            }
            return incomplete.isEmpty()
                    ? Map.of("number", number, "on", signature.on())
                    : Map.of("number", number, "on", signature.on(), "incomplete", incomplete);
        });
    }

    /** Codes of what lacks mandatory content and is announced all the same; the trail keeps them. */
    private static List<String> incomplete(List<DecisionItem> items, Signature signature) {
        List<String> codes = items.stream()
                .filter(item -> item.contentMissing() > 0)
                .map(DecisionItem::code)
                .toList();
        if (!codes.isEmpty() && !signature.incomplete()) {
            throw new DomainException(
                    "CAT-017",
                    DomainException.Kind.CONFLICT,
                    "content is incomplete",
                    codes.size(),
                    codes.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (codes.size() > MOST_NAMED ? "…" : ""));
        }
        return codes;
    }

    /**
     * Takes a signed decision back before its first day, all of it: what it announced is in force on no day, what it changed or ended
     * goes on.
     *
     * @throws DomainException RTE-320 without a reason, RTE-321 (conflict) from its first day on, RTE-322 (conflict) naming a procedure
     *     that was changed again since, RTE-323 (conflict) where dossiers were received under it
     */
    public void withdraw(Actor actor, UUID id, int version, String reason) {
        String written = reason.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new DomainException("RTE-320", DomainException.Kind.INVALID, "no reason", LONGEST);
        }
        apply(actor, id, version, DecisionAction.WITHDRAW, row -> withdrawal.apply(row, written));
    }

    /** @throws DomainException CAT-009 for a day that is still to come */
    public void publish(Actor actor, UUID id, int version, Published published) {
        apply(actor, id, version, DecisionAction.PUBLISH, row -> {
            requirePast(published.nationalOn());
            requirePast(published.postedOn());
            requirePast(published.internalFlowOn());
            requirePast(published.eFlowOn());
            store.published(id, published);
            return Map.of();
        });
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public Decision get(Actor actor, UUID id) {
        return store.find(id).filter(one -> mayRead(actor, one)).orElseThrow(AccessPolicy::notFound);
    }

    /** Newest first; drafts of others are left out. */
    @Transactional(readOnly = true)
    public List<Decision> list(Actor actor) {
        return store.list(actor.authorityId()).stream()
                .filter(one -> mayRead(actor, one))
                .toList();
    }

    /** What everybody may read, newest first. */
    @Transactional(readOnly = true)
    public List<Decision> listSigned(UUID authorityId) {
        return store.list(authorityId).stream()
                .filter(one -> one.state() == DecisionState.SIGNED)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Decision> findSigned(UUID id) {
        return store.find(id).filter(one -> one.state() == DecisionState.SIGNED);
    }

    @Transactional(readOnly = true)
    public List<DecisionItem> items(UUID decisionId) {
        return store.items(decisionId);
    }

    /** What signed decisions said of a code. */
    @Transactional(readOnly = true)
    public List<DecisionItem> listSignedOf(UUID authorityId, String code) {
        return store.itemsOf(authorityId, code);
    }

    /** By which decision each of the codes was abolished that is not in force on a day any more; others are left out. */
    @Transactional(readOnly = true)
    public Map<String, Abolition> listAbolitions(Actor actor, LocalDate on, Collection<String> codes) {
        return store.abolitions(actor.authorityId(), codes, on);
    }

    public Set<DecisionAction> actions(Actor actor, Decision decision) {
        EnumSet<DecisionAction> actions = EnumSet.noneOf(DecisionAction.class);
        DecisionTransitions.list().stream()
                .filter(edge -> edge.from() == decision.state())
                .filter(edge -> may(actor, edge.permission(), decision))
                .filter(edge -> edge.action() != DecisionAction.WITHDRAW
                        || decision.effectiveOn().isAfter(today()))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private interface Change {
        Map<String, ?> on(DecisionRecord row);
    }

    private UUID apply(Actor actor, UUID id, int version, DecisionAction action, Change change) {
        DecisionRecord row = store.lock(id);
        if (row == null || !mayRead(actor, DecisionStore.view(row))) {
            throw AccessPolicy.notFound();
        }
        if (row.getVersion() != version) {
            throw new DomainException("CAT-001", DomainException.Kind.CONFLICT, "decision changed meanwhile");
        }
        DecisionState from = DecisionState.of(row.getState());
        DecisionTransitions.Edge edge = DecisionTransitions.find(from, action)
                .orElseThrow(() -> new DomainException(
                        "CAT-011",
                        DomainException.Kind.CONFLICT,
                        "decision is %s, cannot %s".formatted(from, action),
                        new MessageRef("announcement.action." + action.key()),
                        new MessageRef("announcement.state." + from.key())));
        if (!may(actor, edge.permission(), DecisionStore.view(row))) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks " + edge.permission());
        }
        Map<String, ?> data = change.on(row);
        row.setState(edge.to().key());
        row.setVersion(version + 1);
        row.update();
        UUID event = journal.append(actor, id, row.getUnitId(), edge.event(), data);
        journal.count(DecisionStore.view(row), store.items(id), event);
        return event;
    }

    private boolean may(Actor actor, Permission permission, Decision decision) {
        UUID where = permission == Permission.CATALOGUE_DECIDE ? decision.authorityId() : decision.unitId();
        return actor.authorityId().equals(decision.authorityId()) && policy.mayIn(actor, permission, where);
    }

    private boolean mayRead(Actor actor, Decision decision) {
        return actor.authorityId().equals(decision.authorityId())
                && (decision.state() == DecisionState.SIGNED
                        || may(actor, Permission.CATALOGUE_EDIT, decision)
                        || may(actor, Permission.CATALOGUE_DECIDE, decision));
    }

    private void requirePast(@Nullable LocalDate day) {
        if (day != null && day.isAfter(today())) {
            throw new DomainException("CAT-009", DomainException.Kind.INVALID, "day is still to come");
        }
    }

    private static Head checked(Head head) {
        String english = head.titleEn();
        return new Head(
                text(head.title()),
                english == null || english.isBlank() ? null : text(english),
                text(head.basis()),
                head.effectiveOn());
    }

    private static String text(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new DomainException("CAT-002", DomainException.Kind.INVALID, "text is empty or too long", LONGEST);
        }
        return stripped;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
