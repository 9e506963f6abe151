package vn.thongsuot.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.LocalizedText;

/** Plans for integration tests, made through the product by the demo officials. */
abstract class PlanFixtures extends ProductTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    @Autowired
    protected Plans plans;

    @Autowired
    protected PlanDesk desk;

    @Autowired
    protected TargetDesk targets;

    @Autowired
    protected PlanComposer composer;

    protected Actor officer() {
        return people.actor("cchc");
    }

    protected Actor leader() {
        return people.actor("chutich");
    }

    protected UUID province() {
        return people.unit("chutich");
    }

    protected UUID commune() {
        return people.unit("phuc");
    }

    protected PlanSeen seen(UUID plan) {
        return new PlanSeen(plan, plans.find(plan).orElseThrow().version());
    }

    protected static PlanHead head(@Nullable UUID parent, Plan.@Nullable ChildDue due) {
        return new PlanHead(
                PlanKind.YEARLY,
                LocalizedText.of("Kế hoạch thử năm 2026"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                parent,
                due);
    }

    protected static TargetDraft atLeast(String indicator, int value, Reach reach) {
        return TargetDraft.of(
                ReformArea.PROCEDURES,
                LocalizedText.of("Tối thiểu %d%% theo chỉ số %s".formatted(value, indicator)),
                Aim.of(Comparator.AT_LEAST, BigDecimal.valueOf(value), "%"),
                reach,
                Proof.by(indicator),
                Horizon.year(2026));
    }

    protected UUID drafted(UUID unit, @Nullable UUID parent, Plan.@Nullable ChildDue due, TargetDraft... drafts) {
        UUID plan = desk.create(officer(), unit, head(parent, due));
        for (TargetDraft draft : drafts) {
            targets.add(officer(), seen(plan), draft);
        }
        return plan;
    }

    protected UUID issued(UUID unit, @Nullable UUID parent, Plan.@Nullable ChildDue due, TargetDraft... drafts) {
        UUID plan = drafted(unit, parent, due, drafts);
        issue(plan, LocalDate.of(2026, 11, 1), true);
        return plan;
    }

    protected void issue(UUID plan, LocalDate on, boolean acknowledged) {
        desk.submit(officer(), seen(plan));
        desk.issue(leader(), seen(plan), new Plan.Issue(number(), on, "Nguyễn Văn Thử"), acknowledged);
    }

    protected static String number() {
        return NUMBERS.incrementAndGet() + "/KH-UBND";
    }
}
