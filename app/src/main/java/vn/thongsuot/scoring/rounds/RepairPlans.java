package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.REPAIR;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.shared.DomainException;

/** Low criteria and the tasks that repair them, as drafts that a person completes and assigns (Vietnamese: kế hoạch khắc phục tiêu chí thấp điểm). */
@Service
@Transactional
public class RepairPlans {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int LONGEST_TITLE = 300;

    private final DSLContext db;
    private final Rounds rounds;
    private final TaskAssigning assigning;
    private final UnitDirectory units;
    private final RoundJournal journal;
    private final ScoringSettings settings;
    private final Texts texts;
    private final Clock clock;

    RepairPlans(
            DSLContext db,
            Rounds rounds,
            TaskAssigning assigning,
            UnitDirectory units,
            RoundJournal journal,
            ScoringSettings settings,
            Texts texts,
            Clock clock) {
        this.db = db;
        this.rounds = rounds;
        this.assigning = assigning;
        this.units = units;
        this.journal = journal;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A criterion that reached too little.
     *
     * @param lost points that are missing to its maximum
     * @param tasks drafted for it so far
     */
    public record Low(SetCriterion criterion, BigDecimal points, BigDecimal lost, List<UUID> tasks) {}

    /** The most lost first. */
    @Transactional(readOnly = true)
    public List<Low> list(ScoredRound scored, Scorecard card) {
        Map<String, List<UUID>> tasks = db.selectFrom(REPAIR)
                .where(REPAIR.SCORECARD_ID.eq(card.id()))
                .orderBy(REPAIR.MADE_AT)
                .fetchGroups(REPAIR.CODE, REPAIR.TASK_ID);
        return scored.criteria().stream()
                .filter(one -> one.isLeaf() && one.effect() == Effect.BASE)
                .filter(one -> isLow(scored.points(card.id(), one.code())))
                .map(one -> low(one, scored.points(card.id(), one.code()), tasks.getOrDefault(one.code(), List.of())))
                .sorted(Comparator.comparing(Low::lost).reversed())
                .toList();
    }

    private static Low low(SetCriterion criterion, Points points, List<UUID> tasks) {
        BigDecimal reached = Objects.requireNonNull(reached(points));
        return new Low(criterion, reached, points.max().subtract(reached), tasks);
    }

    private boolean isLow(Points points) {
        BigDecimal reached = reached(points);
        return reached != null
                && points.max().signum() > 0
                && reached.movePointRight(2).compareTo(points.max().multiply(settings.lowPercent())) < 0;
    }

    private static @Nullable BigDecimal reached(Points points) {
        return points.last() == null ? points.self() : points.last();
    }

    /** Unit in whose name the actor may have it repaired, the nearest to the scored one; null where they may not. */
    @Transactional(readOnly = true)
    public @Nullable UUID assigner(Actor actor, Scorecard card) {
        return actor.grantsWith(Permission.TASK_ASSIGN)
                .map(Grant::unitId)
                .filter(unit -> units.covers(unit, card.unitId()))
                .min(Comparator.comparing((UUID unit) -> !unit.equals(card.unitId())))
                .orElse(null);
    }

    /**
     * Drafts a task for each of the criteria.
     *
     * @param dueOn null = to be said later
     * @return ids of the tasks
     * @throws DomainException ACC-001 to those who may not assign, SCO-048 where no low criterion was chosen
     */
    public List<UUID> draft(Actor actor, UUID cardId, Set<String> codes, @Nullable LocalDate dueOn) {
        Scorecard card = rounds.card(actor, cardId);
        UUID assigner = assigner(actor, card);
        if (assigner == null) {
            throw AccessPolicy.notFound();
        }
        Round round = rounds.get(actor, card.roundId());
        List<Low> chosen = list(rounds.scored(round), card).stream()
                .filter(low -> codes.contains(low.criterion().code()))
                .toList();
        if (chosen.isEmpty()) {
            throw new DomainException("SCO-048", DomainException.Kind.INVALID, "no low criterion is chosen");
        }
        List<UUID> tasks = chosen.stream()
                .map(low -> draft(actor, assigner, round, card, low, dueOn))
                .toList();
        journal.record(
                actor,
                card,
                "card.repair-drafted",
                Map.of(
                        "codes",
                        chosen.stream().map(low -> low.criterion().code()).toList()));
        return tasks;
    }

    private UUID draft(Actor actor, UUID assigner, Round round, Scorecard card, Low low, @Nullable LocalDate dueOn) {
        SetCriterion criterion = low.criterion();
        String title = texts.get(
                VIETNAMESE,
                "score.repair.title",
                criterion.code(),
                criterion.name().vi(),
                text(low.points()),
                text(criterion.max()),
                String.valueOf(round.year()));
        UUID task = assigning.draft(
                actor,
                TaskOrigin.assignedBy(assigner),
                new TaskContent(
                        TaskContent.shortened(title, LONGEST_TITLE),
                        "",
                        criterion.evidence() == null ? "" : criterion.evidence(),
                        dueOn,
                        card.unitId(),
                        null,
                        null,
                        Set.of(),
                        criterion.area(),
                        null));
        db.insertInto(REPAIR)
                .set(REPAIR.SCORECARD_ID, card.id())
                .set(REPAIR.CODE, criterion.code())
                .set(REPAIR.TASK_ID, task)
                .set(REPAIR.MADE_AT, clock.instant())
                .set(REPAIR.MADE_BY, actor.accountId())
                .execute();
        return task;
    }

    private static String text(BigDecimal number) {
        return Objects.requireNonNull(CardStore.plain(number)).toPlainString().replace('.', ',');
    }
}
