package vn.thongsuot.procedures.reviews;

import static vn.thongsuot.db.procedures.Tables.COST_LINE;
import static vn.thongsuot.db.procedures.Tables.REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.procedures.tables.records.CostLineRecord;
import vn.thongsuot.db.procedures.tables.records.ReviewRecord;
import vn.thongsuot.shared.Ids;

/** Rows of reviews and of what following a procedure costs. */
@Repository
class ReviewStore {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final DSLContext db;
    private final Clock clock;

    ReviewStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean exists(UUID authorityId, String code, int year) {
        return db.fetchExists(REVIEW, REVIEW.AUTHORITY_ID.eq(authorityId), REVIEW.CODE.eq(code), REVIEW.YEAR.eq(year));
    }

    UUID insert(UUID authorityId, UUID unitId, UUID accountId, String code, int year, LocalDate dueOn) {
        UUID id = Ids.next(clock);
        db.insertInto(REVIEW)
                .set(REVIEW.ID, id)
                .set(REVIEW.AUTHORITY_ID, authorityId)
                .set(REVIEW.UNIT_ID, unitId)
                .set(REVIEW.CODE, code)
                .set(REVIEW.YEAR, year)
                .set(REVIEW.DUE_ON, dueOn)
                .set(REVIEW.STATE, ReviewState.PLANNED.key())
                .set(REVIEW.CREATED_AT, clock.instant())
                .set(REVIEW.CREATED_BY, accountId)
                .execute();
        return id;
    }

    @Nullable
    ReviewRecord lock(UUID id) {
        return db.selectFrom(REVIEW).where(REVIEW.ID.eq(id)).forUpdate().fetchOne();
    }

    Optional<Review> find(UUID id) {
        return list(REVIEW.ID.eq(id)).stream().findFirst();
    }

    List<Review> list(UUID authorityId, int year) {
        return list(REVIEW.AUTHORITY_ID.eq(authorityId).and(REVIEW.YEAR.eq(year)));
    }

    private List<Review> list(Condition which) {
        List<ReviewRecord> rows =
                db.selectFrom(REVIEW).where(which).orderBy(REVIEW.CODE).fetch();
        Map<UUID, List<CostLineRecord>> costs = db.selectFrom(COST_LINE)
                .where(COST_LINE.REVIEW_ID.in(
                        rows.stream().map(ReviewRecord::getId).toList()))
                .fetchGroups(COST_LINE.REVIEW_ID, row -> row);
        return rows.stream()
                .map(row -> view(row, costs.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    void putCosts(UUID id, ComplianceCost before, ComplianceCost after) {
        db.deleteFrom(COST_LINE).where(COST_LINE.REVIEW_ID.eq(id)).execute();
        put(id, BEFORE, before);
        put(id, AFTER, after);
    }

    private void put(UUID id, String side, ComplianceCost cost) {
        for (int i = 0; i < cost.lines().size(); i++) {
            ComplianceCost.Line line = cost.lines().get(i);
            db.insertInto(COST_LINE)
                    .set(COST_LINE.REVIEW_ID, id)
                    .set(COST_LINE.SIDE, side)
                    .set(COST_LINE.N, i + 1)
                    .set(COST_LINE.ACTIVITY, line.activity())
                    .set(COST_LINE.MINUTES, line.minutes())
                    .set(COST_LINE.HOURLY_INCOME, line.hourlyIncome())
                    .set(COST_LINE.FEE, line.fee())
                    .set(COST_LINE.OTHER_COST, line.other())
                    .execute();
        }
    }

    private static Review view(ReviewRecord row, List<CostLineRecord> costs) {
        return new Review(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getCode(),
                row.getYear(),
                row.getDueOn(),
                ReviewState.of(row.getState()),
                row.getVersion(),
                row.getDoneOn(),
                row.getIssuesFound(),
                row.getIssuesHandledOn(),
                row.getProposal(),
                new ComplianceCost(lines(costs, BEFORE), row.getTimesBefore(), row.getSubjectsBefore()),
                new ComplianceCost(lines(costs, AFTER), row.getTimesAfter(), row.getSubjectsAfter()),
                row.getSubmittedOn(),
                row.getDecidedOn(),
                row.getDecisionNumber(),
                row.getReason(),
                row.getAnnouncementId());
    }

    private static List<ComplianceCost.Line> lines(List<CostLineRecord> costs, String side) {
        return costs.stream()
                .filter(row -> row.getSide().equals(side))
                .sorted(Comparator.comparing(CostLineRecord::getN))
                .map(row -> new ComplianceCost.Line(
                        row.getActivity(), row.getMinutes(), row.getHourlyIncome(), row.getFee(), row.getOtherCost()))
                .toList();
    }
}
