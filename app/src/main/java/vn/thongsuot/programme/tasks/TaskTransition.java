package vn.thongsuot.programme.tasks;

/**
 * One edge of the life cycle (Vietnamese: một bước chuyển trạng thái).
 *
 * @param event action of the entry in the task's stream
 */
public record TaskTransition(TaskStatus from, TaskAction action, TaskStatus to, TaskParty who, String event) {}
