package vn.thongsuot.programme.tasks;

import java.util.UUID;

/** A task as a person saw it on the page: its id and version (Vietnamese: bản đang xem). */
public record SeenTask(UUID id, int version) {}
