package vn.thongsuot.inspections.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.ReformArea;

/**
 * What a team writes about a finding (Vietnamese: nội dung tồn tại, hạn chế); no names.
 *
 * @param n question of the checklist that it comes from; null for none
 * @param dueOn until when the unit remedies it
 */
public record FindingDraft(
        @Nullable Integer n,
        ReformArea area,
        String content,
        String cause,
        Fault fault,
        String demand,
        LocalDate dueOn) {}
