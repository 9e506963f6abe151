package vn.thongsuot.dossiers;

import java.util.UUID;

/**
 * How punctually a unit gives opinions (Vietnamese: tình hình trả lời ý kiến).
 *
 * @param asked all that were asked, those taken back included
 * @param withdrawn taken back before an answer; never late
 * @param late of the required ones those answered late, or open and overdue
 */
public record OpinionTally(UUID unitId, int asked, int answered, int withdrawn, int late) {}
