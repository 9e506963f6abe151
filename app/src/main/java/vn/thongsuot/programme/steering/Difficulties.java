package vn.thongsuot.programme.steering;

import static vn.thongsuot.db.programme.Tables.DIFFICULTY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.db.programme.tables.records.DifficultyRecord;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;

/**
 * Difficulties that units report upwards (Vietnamese: khó khăn, vướng mắc): to the office in charge of reform, which answers or
 * forwards to the committee; the unit closes it or says that it is not solved. The plans' rule R24.
 */
@Service
public class Difficulties {

    private static final String STREAM = "difficulty";
    private static final int MOST = 300;

    private final DSLContext db;
    private final SteeringRights rights;
    private final SteeringJournal journal;
    private final WorkingCalendars calendars;
    private final TaskUnits units;
    private final SteeringSettings settings;
    private final Clock clock;

    Difficulties(
            DSLContext db,
            SteeringRights rights,
            SteeringJournal journal,
            WorkingCalendars calendars,
            TaskUnits units,
            SteeringSettings settings,
            Clock clock) {
        this.db = db;
        this.rights = rights;
        this.journal = journal;
        this.calendars = calendars;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of all units that the actor may see; open ones first, by due day. */
    @Transactional(readOnly = true)
    public List<DifficultyView> list(Actor actor) {
        return db.selectFrom(DIFFICULTY)
                .where(DIFFICULTY.AUTHORITY_ID.eq(actor.authorityId()))
                .and(DIFFICULTY.UNIT_ID.in(units.subtrees(actor, Permission.BOARD_READ)))
                .orderBy(DIFFICULTY.STATUS.in("answered", "closed"), DIFFICULTY.DUE_ON, DIFFICULTY.ID)
                .limit(MOST)
                .fetch(row -> view(actor, row, List.of()));
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public DifficultyView get(Actor actor, UUID id) {
        DifficultyRecord row = db.selectFrom(DIFFICULTY)
                .where(DIFFICULTY.AUTHORITY_ID.eq(actor.authorityId()), DIFFICULTY.ID.eq(id))
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, row.getAuthorityId(), units.current(row.getUnitId()));
        List<DifficultyView.Line> history = journal.list(STREAM, id).stream()
                .map(entry -> new DifficultyView.Line(entry.at(), entry.action(), entry.accountId(), entry.unitId()))
                .toList();
        return view(actor, row, history);
    }

    /** @return id; its due day is some working days ahead, a setting */
    @Transactional
    public UUID send(Actor actor, UUID unitId, String subject, String words, String proposal) {
        rights.require(actor, Permission.TASK_WORK, actor.authorityId(), unitId);
        UUID id = Ids.next(clock);
        db.insertInto(DIFFICULTY)
                .set(DIFFICULTY.AUTHORITY_ID, actor.authorityId())
                .set(DIFFICULTY.ID, id)
                .set(DIFFICULTY.UNIT_ID, unitId)
                .set(DIFFICULTY.STATUS, DifficultyStatus.SENT.key())
                .set(DIFFICULTY.SUBJECT, SteeringWords.require(subject))
                .set(DIFFICULTY.WORDS, SteeringWords.require(words))
                .set(DIFFICULTY.PROPOSAL, SteeringWords.require(proposal))
                .set(DIFFICULTY.SENT_ON, units.today())
                .set(DIFFICULTY.SENT_BY, actor.accountId())
                .set(DIFFICULTY.DUE_ON, due(actor.authorityId(), unitId))
                .execute();
        journal.record(STREAM, id, "difficulty.sent", actor, unitId, Map.of());
        return id;
    }

    /** To the committee. */
    @Transactional
    public void forward(Actor actor, UUID id, int version) {
        save(actor, step(actor, id, version, DifficultyAction.FORWARD), "difficulty.forwarded");
    }

    @Transactional
    public void answer(Actor actor, UUID id, int version, String answer) {
        DifficultyRecord row = step(actor, id, version, DifficultyAction.ANSWER);
        row.setAnswer(SteeringWords.require(answer));
        row.setAnsweredOn(units.today());
        row.setAnsweredBy(actor.accountId());
        save(actor, row, "difficulty.answered");
    }

    @Transactional
    public void close(Actor actor, UUID id, int version) {
        save(actor, step(actor, id, version, DifficultyAction.CLOSE), "difficulty.closed");
    }

    /** Not solved: a new due day, and what is still difficult is added to the words. */
    @Transactional
    public void reopen(Actor actor, UUID id, int version, String words) {
        DifficultyRecord row = step(actor, id, version, DifficultyAction.REOPEN);
        row.setWords(SteeringWords.require(row.getWords() + "\n" + SteeringWords.require(words)));
        row.setDueOn(due(row.getAuthorityId(), units.current(row.getUnitId())));
        row.setAnsweredOn(null);
        save(actor, row, "difficulty.reopened");
    }

    private LocalDate due(UUID authorityId, UUID unitId) {
        WorkingCalendar calendar = calendars.forUnit(authorityId, unitId);
        LocalDate due = units.today();
        for (int i = 0; i < settings.difficultyDays(); i++) {
            due = calendar.nextWorkingDay(due);
        }
        return due;
    }

    private DifficultyRecord step(Actor actor, UUID id, int version, DifficultyAction action) {
        DifficultyRecord row = db.selectFrom(DIFFICULTY)
                .where(DIFFICULTY.AUTHORITY_ID.eq(actor.authorityId()), DIFFICULTY.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, row.getAuthorityId(), units.current(row.getUnitId()));
        if (row.getVersion() != version) {
            throw new DomainException("STE-008", DomainException.Kind.CONFLICT, "difficulty changed meanwhile");
        }
        DifficultyStatus from = DifficultyStatus.of(row.getStatus());
        var edge = DifficultyTransitions.find(from, action)
                .orElseThrow(() -> new DomainException(
                        "STE-040",
                        DomainException.Kind.CONFLICT,
                        "difficulty is %s, allowed: %s".formatted(from, DifficultyTransitions.findActions(from)),
                        new MessageRef("difficulty.action." + action.key()),
                        new MessageRef("difficulty.status." + from.key())));
        if (!isParty(actor, row, edge.who())) {
            throw SteeringRights.forbidden();
        }
        row.setStatus(edge.to().key());
        return row;
    }

    private void save(Actor actor, DifficultyRecord row, String event) {
        row.setVersion(row.getVersion() + 1);
        row.update();
        journal.record(STREAM, row.getId(), event, actor, row.getUnitId(), Map.of());
    }

    private boolean isParty(Actor actor, DifficultyRecord row, DifficultyTransitions.Party party) {
        UUID unit = units.current(row.getUnitId());
        return switch (party) {
            case UNIT ->
                rights.may(actor, Permission.TASK_WORK, row.getAuthorityId(), unit)
                        && !rights.mayFromAbove(actor, Permission.TASK_WORK, unit);
            case OFFICE -> rights.mayFromAbove(actor, Permission.PROGRAMME_EDIT, unit);
            case COMMITTEE -> rights.mayFromAbove(actor, Permission.PROGRAMME_APPROVE, unit);
        };
    }

    private DifficultyView view(Actor actor, DifficultyRecord row, List<DifficultyView.Line> history) {
        Set<DifficultyAction> actions = EnumSet.noneOf(DifficultyAction.class);
        DifficultyTransitions.list().stream()
                .filter(edge -> edge.from().key().equals(row.getStatus()))
                .filter(edge -> isParty(actor, row, edge.who()))
                .forEach(edge -> actions.add(edge.action()));
        LocalDate until = row.getAnsweredOn() == null ? units.today() : row.getAnsweredOn();
        return new DifficultyView(
                row.getId(),
                row.getUnitId(),
                DifficultyStatus.of(row.getStatus()),
                row.getVersion(),
                row.getSubject(),
                row.getWords(),
                row.getProposal(),
                row.getSentOn(),
                row.getSentBy(),
                row.getDueOn(),
                until.isAfter(row.getDueOn()),
                row.getAnswer(),
                row.getAnsweredOn(),
                row.getAnsweredBy(),
                history,
                actions);
    }
}
