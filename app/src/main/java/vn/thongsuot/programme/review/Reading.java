package vn.thongsuot.programme.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.reader.PlanDraft;

/**
 * A plan's text that was read and is being checked (Vietnamese: bản đọc kế hoạch).
 *
 * @param version counts decisions; one that saw an older one is refused
 * @param planId the plan that was made of it
 * @param frame what was read beside targets and tasks; its lists of those are empty
 */
public record Reading(
        UUID id,
        UUID authorityId,
        UUID unitId,
        String title,
        @Nullable String fileName,
        @Nullable UUID documentId,
        String content,
        PlanDraft frame,
        int version,
        @Nullable UUID planId,
        Instant createdAt,
        UUID createdBy) {}
