package vn.thongsuot.communication.plans;

import static vn.thongsuot.db.communication.Tables.PLAN;
import static vn.thongsuot.db.communication.Tables.PRODUCT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.programme.tasks.TaskDays;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.LocalizedText;

/** Products of issued plans in the common work list of the unit that leads them. */
@Component
class ProductWorkSource implements ListedWork {

    private final PlanStore store;
    private final TaskDays days;
    private final TaskUnits units;

    ProductWorkSource(PlanStore store, TaskDays days, TaskUnits units) {
        this.store = store;
        this.days = days;
        this.units = units;
    }

    @Override
    public String kind() {
        return "communication";
    }

    @Override
    public String path() {
        return "/desk/communication";
    }

    @Override
    public List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose) {
        Set<UUID> own = whose == WorkQuery.Whose.SUBTREE
                ? units.subtrees(actor, Permission.PROGRAMME_EDIT)
                : units.withPredecessors(actor.grantsWith(Permission.PROGRAMME_EDIT)
                        .map(Grant::unitId)
                        .collect(Collectors.toSet()));
        return own.isEmpty()
                ? List.of()
                : store.listOpen(PLAN.AUTHORITY_ID.eq(actor.authorityId()).and(PRODUCT.LEAD_UNIT_ID.in(own))).stream()
                        .map(this::entry)
                        .toList();
    }

    private WorkEntry entry(OpenProduct open) {
        LocalDate today = units.today();
        Product.Content content = open.product().content();
        LocalDate issued = Objects.requireNonNull(open.plan().issuedOn());
        long whole = Math.max(1, ChronoUnit.DAYS.between(issued, content.dueOn()));
        long used = ChronoUnit.DAYS.between(issued, today);
        return new WorkEntry(
                kind(),
                "TT-" + open.plan().year(),
                open.path(),
                LocalizedText.of(content.title()),
                "communication.state.planned",
                content.dueOn(),
                days.left(open.plan().authorityId(), units.current(content.leadUnitId()), today, content.dueOn()),
                (int) Math.clamp(used * 100 / whole, 0, 100),
                null);
    }
}
