package vn.thongsuot.organisation;

import java.util.UUID;

/**
 * Units of an authority were made, ended or changed (Vietnamese: thay đổi cơ quan, đơn vị). Published in the transaction of the
 * change, after the closure was rebuilt; facts and procedures record what follows from it.
 *
 * @param eventId entry in the unit's stream
 */
public record UnitsChanged(UUID authorityId, UUID eventId) {}
