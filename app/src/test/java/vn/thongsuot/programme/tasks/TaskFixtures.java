package vn.thongsuot.programme.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot._support.DemoPeople;
import vn.thongsuot.access.Actor;

/** Tasks of the demo province that are valid by default. */
final class TaskFixtures {

    static final byte[] PDF = "%PDF-1.7 sản phẩm".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final DemoPeople people;
    private final TaskAssigning assigning;
    private final TaskDetails details;

    TaskFixtures(DemoPeople people, TaskAssigning assigning, TaskDetails details) {
        this.people = people;
        this.assigning = assigning;
        this.details = details;
    }

    /** From the chairman of the province to the commune, whose deputy chairman is in charge. */
    TaskContent content() {
        return content(people.unit("phuc"), people.actor("phuc").accountId(), DUE);
    }

    TaskContent content(UUID lead, UUID holder, LocalDate due) {
        return new TaskContent(
                "Rà soát quy trình nội bộ lĩnh vực đất đai",
                "Chủ trì rà soát, đề xuất cắt giảm bước",
                "Báo cáo kèm danh mục bước đề nghị cắt giảm",
                due,
                lead,
                holder,
                people.actor("cchc").accountId(),
                Set.of(),
                "procedures",
                null);
    }

    UUID draft(String login, TaskContent content) {
        return assigning.draft(people.actor(login), TaskOrigin.assignedBy(people.unit(login)), content);
    }

    UUID assigned() {
        return assigned("chutich", content());
    }

    UUID assigned(String login, TaskContent content) {
        UUID id = draft(login, content);
        assigning.assign(people.actor(login), seen(login, id));
        return id;
    }

    SeenTask seen(String login, UUID id) {
        return new SeenTask(id, get(login, id).version());
    }

    TaskDetail get(String login, UUID id) {
        Actor actor = people.actor(login);
        return details.get(actor, id);
    }

    static Evidence evidence(int percent) {
        return new Evidence(percent, "Đã làm xong phần này", Optional.of(PDF));
    }
}
