package vn.thongsuot.programme.steering;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.platform.WorkSource;
import vn.thongsuot.programme.tasks.TaskDays;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.LocalizedText;

/** Difficulties in the common work list: with whoever has to answer, forward or confirm them. */
@Component
class DifficultyWorkSource implements WorkSource {

    private final Difficulties difficulties;
    private final TaskDays days;
    private final TaskUnits units;

    DifficultyWorkSource(Difficulties difficulties, TaskDays days, TaskUnits units) {
        this.difficulties = difficulties;
        this.days = days;
        this.units = units;
    }

    @Override
    public String kind() {
        return "difficulty";
    }

    @Override
    public String path() {
        return "/desk/steering/difficulties";
    }

    @Override
    public List<WorkEntry> list(Actor actor, WorkQuery query, int most) {
        return waiting(actor, query.whose()).stream()
                .filter(one -> query.due() == null || query.due() == due(actor, one))
                .limit(most)
                .map(one -> entry(actor, one))
                .toList();
    }

    @Override
    public Map<WorkQuery.Due, Integer> tally(Actor actor, WorkQuery.Whose whose) {
        Map<WorkQuery.Due, Integer> tally = new EnumMap<>(WorkQuery.Due.class);
        waiting(actor, whose).forEach(one -> tally.merge(due(actor, one), 1, Integer::sum));
        return tally;
    }

    /** What the actor can move, or everything open below when the whole subtree is asked for. */
    private List<DifficultyView> waiting(Actor actor, WorkQuery.Whose whose) {
        if (!actor.may(Permission.BOARD_READ)) {
            return List.of();
        }
        return difficulties.list(actor).stream()
                .filter(one -> !one.status().isEnd())
                .filter(one ->
                        whose == WorkQuery.Whose.SUBTREE || !one.actions().isEmpty())
                .toList();
    }

    private WorkQuery.Due due(Actor actor, DifficultyView one) {
        if (one.answeredOn() != null) {
            return WorkQuery.Due.WAITING;
        }
        LocalDate today = units.today();
        if (!one.dueOn().isAfter(today)) {
            return one.dueOn().isBefore(today) ? WorkQuery.Due.LATE : WorkQuery.Due.TODAY;
        }
        boolean soon = !one.dueOn().isAfter(days.next(actor.authorityId(), today));
        return soon ? WorkQuery.Due.SOON : WorkQuery.Due.LATER;
    }

    private WorkEntry entry(Actor actor, DifficultyView one) {
        @Nullable
        Integer left = one.answeredOn() != null
                ? null
                : (Integer) days.left(actor.authorityId(), one.unitId(), units.today(), one.dueOn());
        return new WorkEntry(
                kind(),
                "KK-" + one.id().toString().substring(30).toUpperCase(Locale.ROOT),
                path() + "/" + one.id(),
                LocalizedText.of(one.subject()),
                "difficulty.status." + one.status().key(),
                one.dueOn(),
                left,
                0,
                null);
    }
}
