package vn.thongsuot.inspections.findings;

import static vn.thongsuot.db.inspections.Tables.FINDING;
import static vn.thongsuot.db.inspections.Tables.MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Reads findings (Vietnamese: tra cứu tồn tại, hạn chế). */
@Service
@Transactional(readOnly = true)
public class Findings {

    private final FindingStore store;
    private final FindingAccess access;
    private final TaskUnits units;
    private final DSLContext db;
    private final Clock clock;

    Findings(FindingStore store, FindingAccess access, TaskUnits units, DSLContext db, Clock clock) {
        this.store = store;
        this.access = access;
        this.units = units;
        this.db = db;
        this.clock = clock;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger */
    public Finding get(Actor actor, UUID id) {
        return access.requireRead(actor, store.find(id).orElseThrow(AccessPolicy::notFound));
    }

    /** Those of a year's conclusions that the actor may see, the one due first, first; withdrawn ones are left out. */
    public List<Finding> list(Actor actor, int year, FindingFilter filter) {
        LocalDate today = today();
        return listOfYear(actor, year).stream()
                .filter(finding -> filter.holds(finding, today))
                .toList();
    }

    /** How many there are by filter. */
    public Map<FindingFilter, Integer> tally(Actor actor, int year) {
        LocalDate today = today();
        Map<FindingFilter, Integer> tally = new EnumMap<>(FindingFilter.class);
        for (Finding finding : listOfYear(actor, year)) {
            for (FindingFilter filter : FindingFilter.values()) {
                tally.merge(filter, filter.holds(finding, today) ? 1 : 0, Integer::sum);
            }
        }
        return tally;
    }

    private List<Finding> listOfYear(Actor actor, int year) {
        return seen(
                actor,
                FINDING.FOUND_ON
                        .between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .and(FINDING.STATE.ne(FindingState.WITHDRAWN.key())));
    }

    /** All that a conclusion holds and the actor may see, in the order of their ids. */
    public List<Finding> list(Actor actor) {
        return seen(actor, FINDING.FOUND_ON.isNotNull());
    }

    /** Those of an inspection that the actor may see; withdrawn ones are left out. */
    public List<Finding> listOf(Actor actor, UUID inspectionId) {
        return seen(actor, FINDING.INSPECTION_ID.eq(inspectionId).and(FINDING.STATE.ne(FindingState.WITHDRAWN.key())));
    }

    /** As {@link #listOf} without asking who reads, for the papers of an inspection. */
    public List<Finding> listForPaper(UUID inspectionId) {
        return store.list(FINDING.INSPECTION_ID.eq(inspectionId).and(FINDING.STATE.ne(FindingState.WITHDRAWN.key())));
    }

    /** Those that wait for somebody and that the actor may see. @param own only those whose next step is the actor's */
    List<Finding> listOpen(Actor actor, boolean own) {
        List<Finding> open = seen(actor, FINDING.STATE.in(FindingState.OPEN.key(), FindingState.REPORTED.key()));
        FindingAccess.View view = access.view(actor, open);
        return open.stream()
                .filter(finding -> !own || isNext(actions(view, finding)))
                .toList();
    }

    private static boolean isNext(Set<FindingAction> actions) {
        return actions.contains(FindingAction.REPORT) || actions.contains(FindingAction.ACCEPT);
    }

    /** What an actor may do to it now. */
    public Set<FindingAction> actions(Actor actor, Finding finding) {
        return actions(access.view(actor, List.of(finding)), finding);
    }

    private static Set<FindingAction> actions(FindingAccess.View view, Finding finding) {
        EnumSet<FindingAction> actions = EnumSet.noneOf(FindingAction.class);
        FindingTransitions.list().stream()
                .filter(edge -> edge.from() == finding.state() && view.may(edge.side(), finding))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private List<Finding> seen(Actor actor, Condition condition) {
        Set<UUID> ours = units.subtrees(actor, Permission.BOARD_READ);
        Condition near = FINDING.OWNER_UNIT_ID
                .in(ours)
                .or(FINDING.UNIT_ID.in(ours))
                .or(FINDING.OWNER_ID.eq(actor.accountId()))
                .or(FINDING.INSPECTION_ID.in(
                        db.select(MEMBER.INSPECTION_ID).from(MEMBER).where(MEMBER.ACCOUNT_ID.eq(actor.accountId()))));
        List<Finding> found = store.list(
                FINDING.AUTHORITY_ID.eq(actor.authorityId()).and(condition).and(near));
        FindingAccess.View view = access.view(actor, found);
        return found.stream().filter(view::mayRead).toList();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
