package vn.thongsuot.programme.tasks.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.tasks.TaskContent;

/** What a task says, as machines write it; a draft may lack anything but its title. */
record TaskRequest(
        String title,
        @Nullable String duty,
        @Nullable String product,
        @Nullable LocalDate dueOn,
        @Nullable UUID leadUnitId,
        @Nullable UUID holderId,
        @Nullable UUID leaderId,
        @Nullable List<UUID> partnerIds,
        @Allowed(of = ReformArea.class) @Nullable String area,
        @Nullable String topic,
        @Nullable UUID targetId) {

    TaskContent content() {
        return new TaskContent(
                title,
                duty == null ? "" : duty,
                product == null ? "" : product,
                dueOn,
                leadUnitId,
                holderId,
                leaderId,
                partnerIds == null ? Set.of() : Set.copyOf(partnerIds),
                area,
                topic,
                targetId);
    }
}
