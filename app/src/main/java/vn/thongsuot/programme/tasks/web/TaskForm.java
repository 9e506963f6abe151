package vn.thongsuot.programme.tasks.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskDetail;
import vn.thongsuot.programme.tasks.TaskSource;
import vn.thongsuot.shared.DomainException;

/** What was typed into the form of a task, as it was typed. */
record TaskForm(
        String title,
        String duty,
        String product,
        String dueOn,
        String lead,
        String holder,
        String leader,
        Set<String> partners,
        String area,
        String topic,
        String assigner,
        String plan,
        String target) {

    TaskForm {
        partners = Set.copyOf(partners);
    }

    static TaskForm empty(String assigner, String plan, String target) {
        return new TaskForm("", "", "", "", "", "", "", Set.of(), "", "", assigner, plan, target);
    }

    static TaskForm of(MultiValueMap<String, String> typed) {
        return new TaskForm(
                first(typed, "title"),
                first(typed, "duty"),
                first(typed, "product"),
                first(typed, "dueOn"),
                first(typed, "lead"),
                first(typed, "holder"),
                first(typed, "leader"),
                new HashSet<>(typed.getOrDefault("partner", List.of())),
                first(typed, "area"),
                first(typed, "topic"),
                first(typed, "assigner"),
                first(typed, "plan"),
                first(typed, "target"));
    }

    static TaskForm of(TaskDetail detail) {
        TaskContent content = detail.content();
        Set<String> partners = new HashSet<>();
        content.partnerIds().forEach(unit -> partners.add(unit.toString()));
        return new TaskForm(
                content.title(),
                content.duty(),
                content.product(),
                text(content.dueOn()),
                text(content.leadUnitId()),
                text(content.holderId()),
                text(content.leaderId()),
                partners,
                text(content.area()),
                text(content.topic()),
                detail.assignerUnitId().toString(),
                detail.source() == TaskSource.PLAN ? text(detail.sourceId()) : "",
                text(content.targetId()));
    }

    /** @throws DomainException PLA-011 for a last day that cannot be read */
    TaskContent content() {
        Set<UUID> partnerIds = new HashSet<>();
        partners.forEach(partner -> uuid(partner).ifPresent(partnerIds::add));
        return new TaskContent(
                title,
                duty,
                product,
                day(),
                uuid(lead).orElse(null),
                uuid(holder).orElse(null),
                uuid(leader).orElse(null),
                partnerIds,
                area.isEmpty() ? null : area,
                topic.isEmpty() ? null : topic,
                uuid(target).orElse(null));
    }

    static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate day() {
        return dueOn.isBlank()
                ? null
                : Typed.day(dueOn)
                        .orElseThrow(() -> new DomainException("PLA-011", DomainException.Kind.INVALID, "no day"));
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
