package vn.thongsuot.programme.steering;

import static vn.thongsuot.db.programme.Tables.STEERING_BODY;
import static vn.thongsuot.db.programme.Tables.STEERING_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Steering boards and standing bodies, in time (Vietnamese: Ban chỉ đạo, cơ quan thường trực và thành viên). */
@Service
public class SteeringBodies {

    private static final String STREAM = "steering-body";
    private static final Field<LocalDate> BODY_FIRST = DateRanges.first(STEERING_BODY.VALID);
    private static final Field<LocalDate> BODY_LAST = DateRanges.last(STEERING_BODY.VALID);
    private static final Field<LocalDate> FIRST = DateRanges.first(STEERING_MEMBER.VALID);
    private static final Field<LocalDate> LAST = DateRanges.last(STEERING_MEMBER.VALID);

    private final DSLContext db;
    private final SteeringRights rights;
    private final SteeringJournal journal;
    private final Clock clock;

    SteeringBodies(DSLContext db, SteeringRights rights, SteeringJournal journal, Clock clock) {
        this.db = db;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** A seat to be taken: an account, or a function whoever holds it. */
    public record NewMember(
            String position,
            @Nullable UUID accountId,
            @Nullable String functionName,
            String decision,
            LocalDate from) {}

    /** Every body of the authority as it was on a day; who sits on one is no secret among its officials. */
    @Transactional(readOnly = true)
    public List<SteeringBody> list(Actor actor, LocalDate on) {
        return db.select(
                        STEERING_BODY.ID,
                        STEERING_BODY.UNIT_ID,
                        STEERING_BODY.KIND,
                        STEERING_BODY.NAME,
                        STEERING_BODY.DECISION,
                        BODY_FIRST,
                        BODY_LAST)
                .from(STEERING_BODY)
                .where(STEERING_BODY.AUTHORITY_ID.eq(actor.authorityId()), DateRanges.holds(STEERING_BODY.VALID, on))
                .orderBy(STEERING_BODY.KIND, STEERING_BODY.NAME)
                .fetch(row -> new SteeringBody(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        members(row.value1(), on)));
    }

    @Transactional
    public UUID create(Actor actor, UUID unitId, String kind, String name, String decision, LocalDate from) {
        rights.require(actor, Permission.PROGRAMME_EDIT, actor.authorityId(), unitId);
        if (!List.of("board", "standing").contains(kind)) {
            throw new DomainException("STE-004", DomainException.Kind.INVALID, "unknown kind of body");
        }
        UUID id = Ids.next(clock);
        db.insertInto(STEERING_BODY)
                .set(STEERING_BODY.AUTHORITY_ID, actor.authorityId())
                .set(STEERING_BODY.ID, id)
                .set(STEERING_BODY.UNIT_ID, unitId)
                .set(STEERING_BODY.KIND, kind)
                .set(STEERING_BODY.NAME, SteeringWords.require(name))
                .set(STEERING_BODY.DECISION, SteeringWords.require(decision))
                .set(STEERING_BODY.VALID, DateRanges.from(from))
                .execute();
        journal.record(STREAM, id, "steering-body.created", actor, unitId, Map.of("from", from));
        return id;
    }

    /** @throws DomainException STE-005 unless exactly one of account and function is given */
    @Transactional
    public UUID add(Actor actor, UUID bodyId, NewMember member) {
        UUID unit = requireBody(actor, bodyId);
        if ((member.accountId() == null) == (member.functionName() == null)) {
            throw new DomainException("STE-005", DomainException.Kind.INVALID, "a member is an account or a function");
        }
        UUID id = Ids.next(clock);
        db.insertInto(STEERING_MEMBER)
                .set(STEERING_MEMBER.AUTHORITY_ID, actor.authorityId())
                .set(STEERING_MEMBER.ID, id)
                .set(STEERING_MEMBER.BODY_ID, bodyId)
                .set(STEERING_MEMBER.POSITION, position(member.position()))
                .set(STEERING_MEMBER.ACCOUNT_ID, member.accountId())
                .set(
                        STEERING_MEMBER.FUNCTION_NAME,
                        member.functionName() == null ? null : SteeringWords.require(member.functionName()))
                .set(STEERING_MEMBER.DECISION, SteeringWords.require(member.decision()))
                .set(STEERING_MEMBER.VALID, DateRanges.from(member.from()))
                .execute();
        journal.record(STREAM, bodyId, "steering-body.member-added", actor, unit, Map.of("member", id));
        return id;
    }

    /**
     * Ends a seat on a day, which is its last.
     *
     * @throws DomainException STE-006 if the day is before its first
     */
    @Transactional
    public void end(Actor actor, UUID bodyId, UUID memberId, LocalDate last) {
        UUID unit = requireBody(actor, bodyId);
        int ended = db.update(STEERING_MEMBER)
                .set(STEERING_MEMBER.VALID, DateRanges.until(STEERING_MEMBER.VALID, last.plusDays(1)))
                .where(STEERING_MEMBER.AUTHORITY_ID.eq(actor.authorityId()), STEERING_MEMBER.ID.eq(memberId))
                .and(STEERING_MEMBER.BODY_ID.eq(bodyId))
                .and(DSL.condition("lower({0}) <= {1}::date", STEERING_MEMBER.VALID, DSL.val(last)))
                .execute();
        if (ended == 0) {
            throw new DomainException("STE-006", DomainException.Kind.INVALID, "seat cannot end on " + last);
        }
        journal.record(STREAM, bodyId, "steering-body.member-ended", actor, unit, Map.of("member", memberId));
    }

    /**
     * Dissolves a body after a day, and with it every seat that is still held (Vietnamese: giải thể, kiện toàn).
     *
     * @throws DomainException STE-006 if the day is before the body's first or it has ended already
     */
    @Transactional
    public void dissolve(Actor actor, UUID bodyId, LocalDate last) {
        UUID unit = requireBody(actor, bodyId);
        int ended = db.update(STEERING_BODY)
                .set(STEERING_BODY.VALID, DateRanges.until(STEERING_BODY.VALID, last.plusDays(1)))
                .where(STEERING_BODY.AUTHORITY_ID.eq(actor.authorityId()), STEERING_BODY.ID.eq(bodyId))
                .and(DSL.condition("upper_inf({0}) and lower({0}) <= {1}::date", STEERING_BODY.VALID, DSL.val(last)))
                .execute();
        if (ended == 0) {
            throw new DomainException("STE-006", DomainException.Kind.INVALID, "body cannot end on " + last);
        }
        db.update(STEERING_MEMBER)
                .set(STEERING_MEMBER.VALID, DateRanges.until(STEERING_MEMBER.VALID, last.plusDays(1)))
                .where(STEERING_MEMBER.AUTHORITY_ID.eq(actor.authorityId()), STEERING_MEMBER.BODY_ID.eq(bodyId))
                .and(DSL.condition("upper_inf({0}) and lower({0}) <= {1}::date", STEERING_MEMBER.VALID, DSL.val(last)))
                .execute();
        journal.record(STREAM, bodyId, "steering-body.dissolved", actor, unit, Map.of("last", last));
    }

    private UUID requireBody(Actor actor, UUID bodyId) {
        UUID unit = db.select(STEERING_BODY.UNIT_ID)
                .from(STEERING_BODY)
                .where(STEERING_BODY.AUTHORITY_ID.eq(actor.authorityId()), STEERING_BODY.ID.eq(bodyId))
                .fetchOptional(STEERING_BODY.UNIT_ID)
                .orElseThrow(AccessPolicy::notFound);
        rights.require(actor, Permission.PROGRAMME_EDIT, actor.authorityId(), unit);
        return unit;
    }

    private List<SteeringBody.Member> members(UUID bodyId, LocalDate on) {
        return db.select(
                        STEERING_MEMBER.ID,
                        STEERING_MEMBER.POSITION,
                        STEERING_MEMBER.ACCOUNT_ID,
                        STEERING_MEMBER.FUNCTION_NAME,
                        STEERING_MEMBER.DECISION,
                        FIRST,
                        LAST)
                .from(STEERING_MEMBER)
                .where(STEERING_MEMBER.BODY_ID.eq(bodyId), DateRanges.holds(STEERING_MEMBER.VALID, on))
                .orderBy(
                        DSL.field(
                                "array_position(array['head','deputy','standing','member','secretary'], {0})",
                                STEERING_MEMBER.POSITION),
                        STEERING_MEMBER.ID)
                .fetch(row -> new SteeringBody.Member(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    private static String position(String position) {
        if (!SteeringPositions.ALL.contains(position)) {
            throw new DomainException("STE-007", DomainException.Kind.INVALID, "unknown position");
        }
        return position;
    }
}
