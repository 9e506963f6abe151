package vn.thongsuot.centres.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.centres.Fields;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.queue.Priorities;
import vn.thongsuot.centres.queue.Tickets;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.LocalizedText;

/** Names of fields and priorities as people read them. */
@Component
class QueueNames {

    /** What the form sends for a matter that fits no named field. */
    static final String OTHERS = "-";

    private final Fields fields;
    private final Priorities priorities;
    private final Tickets tickets;
    private final Clock clock;

    QueueNames(Fields fields, Priorities priorities, Tickets tickets, Clock clock) {
        this.fields = fields;
        this.priorities = priorities;
        this.tickets = tickets;
        this.clock = clock;
    }

    String field(Ui ui, UUID authorityId, @Nullable String code) {
        if (code == null) {
            return ui.t("queue.field.others");
        }
        LocalizedText name = fields.names(authorityId, today()).get(code);
        return name == null ? code : ui.text(name);
    }

    String priority(Ui ui, UUID authorityId, @Nullable String code) {
        return priorities.list(authorityId, today()).stream()
                .filter(priority -> priority.code().equals(code))
                .findFirst()
                .map(priority -> ui.text(priority.name()))
                .orElse("");
    }

    /** Fields that a point serves; all others last. */
    List<Choice> fields(Ui ui, PointView point, String chosen) {
        Tickets.Choices offered = tickets.choices(point);
        List<Choice> choices = new ArrayList<>();
        offered.fields()
                .forEach(code ->
                        choices.add(new Choice(code, field(ui, point.authorityId(), code), code.equals(chosen))));
        if (offered.others()) {
            choices.add(new Choice(
                    OTHERS, ui.t(choices.isEmpty() ? "queue.field.any" : "queue.field.others"), OTHERS.equals(chosen)));
        }
        return choices;
    }

    List<Choice> priorities(Ui ui, PointView point, String chosen) {
        return priorities.list(point.authorityId(), today()).stream()
                .filter(priority -> priority.offered())
                .map(priority -> new Choice(
                        priority.code(),
                        ui.text(priority.name()),
                        priority.code().equals(chosen)))
                .toList();
    }

    /** What the form sent, as the queue knows it. */
    static @Nullable String fieldOf(String typed) {
        return typed.isEmpty() || typed.equals(OTHERS) ? null : typed;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
