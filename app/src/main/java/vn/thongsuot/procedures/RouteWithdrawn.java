package vn.thongsuot.procedures;

import java.util.UUID;
import vn.thongsuot.access.Actor;

/**
 * A route was taken back before its first day (Vietnamese: quy trình nội bộ đã thu hồi); published in the transaction of the
 * withdrawal, which fails with its listeners. Listens: the duties that its publication had fulfilled.
 */
public record RouteWithdrawn(Actor actor, UUID routeId) {}
