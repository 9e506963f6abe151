package vn.thongsuot.dossiers;

import java.util.UUID;

/**
 * How punctually a unit gives opinions (Vietnamese: tình hình trả lời ý kiến).
 *
 * @param late answered late, or open and overdue
 */
public record OpinionTally(UUID unitId, int asked, int answered, int late) {}
