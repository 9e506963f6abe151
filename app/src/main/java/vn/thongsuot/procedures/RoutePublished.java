package vn.thongsuot.procedures;

import java.util.UUID;
import vn.thongsuot.access.Actor;

/**
 * A route was put into force (Vietnamese: quy trình nội bộ đã ban hành); published in the transaction of the publication, which
 * fails with its listeners. Listens: the duties that follow from a decision on the procedure.
 *
 * @param versionId of the procedure
 */
public record RoutePublished(Actor actor, UUID versionId, UUID routeId) {}
