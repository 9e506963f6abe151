package vn.thongsuot.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/** What is said of a plan as a whole while it is drafted (Vietnamese: thông tin chung của kế hoạch). */
public record PlanHead(
        PlanKind kind,
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        @Nullable UUID parentId,
        Plan.@Nullable ChildDue childDue) {}
