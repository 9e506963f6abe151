package vn.thongsuot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.tasks.Evidence;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.programme.tasks.TaskPublications;
import vn.thongsuot.programme.tasks.TaskWork;

/** Tasks in every state across departments and communes, each carried there by the product itself at past instants. */
@Component
class DemoTasks {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTasks.class);

    private final DemoUnits units;
    private final TaskAssigning assigning;
    private final TaskWork work;
    private final TaskDetails details;
    private final TaskPublications publications;
    private final Plans plans;
    private final JsonMapper json;

    DemoTasks(
            DemoUnits units,
            TaskAssigning assigning,
            TaskWork work,
            TaskDetails details,
            TaskPublications publications,
            Plans plans,
            JsonMapper json) {
        this.units = units;
        this.assigning = assigning;
        this.work = work;
        this.details = details;
        this.publications = publications;
        this.plans = plans;
        this.json = json;
    }

    /** How far a task got. */
    private enum Fate {
        DRAFT,
        ASSIGNED,
        REFUSED,
        ACCEPTED,
        RUNNING,
        ASKING,
        EXTENDED,
        REPORTED,
        RETURNED,
        DONE,
        CANCELLED
    }

    /**
     * A task to be made: given so many days ago, due so many days after that.
     *
     * @param lead agency, commune, or department (of the first commune, whose leader assigns)
     * @param n which of them
     * @param indicator of the province's target that it serves
     */
    private record Spec(
            String lead,
            int n,
            int ago,
            int dueAfter,
            Fate fate,
            String area,
            String title,
            String duty,
            String product,
            @Nullable String indicator) {}

    void make() {
        UUID province = units.province();
        UUID commune = units.communes().getFirst();
        for (Spec spec : specs()) {
            UUID assigner = spec.lead().equals("department") ? commune : province;
            live(units.leader(assigner), assigner, lead(spec, commune), spec);
        }
        publish(province);
        LOG.info("Demo tasks made");
    }

    private List<Spec> specs() {
        try (InputStream file = new ClassPathResource("demo/tasks.json").getInputStream()) {
            return List.of(json.readValue(file, Spec[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID lead(Spec spec, UUID commune) {
        List<UUID> all = switch (spec.lead()) {
            case "agency" -> units.agencies();
            case "commune" -> units.communes();
            default -> units.departments(commune);
        };
        return all.get(spec.n());
    }

    private void live(Actor assigner, UUID assignerUnit, UUID lead, Spec spec) {
        Actor holder = units.leads(lead);
        LocalDate due = units.today().minusDays(spec.ago()).plusDays(spec.dueAfter());
        TaskContent content = new TaskContent(
                spec.title(),
                spec.duty(),
                spec.product(),
                due,
                lead,
                holder.accountId(),
                assigner.accountId(),
                Set.of(),
                spec.area(),
                null,
                target(spec));
        UUID id =
                units.ago(spec.ago(), 0, () -> assigning.draft(assigner, TaskOrigin.assignedBy(assignerUnit), content));
        if (spec.fate() != Fate.DRAFT) {
            act(spec, 0, 30, assigner, id, seen -> assigning.assign(assigner, seen));
            carry(spec, assigner, holder, id);
        }
    }

    private @Nullable UUID target(Spec spec) {
        return spec.indicator() == null
                ? null
                : plans.listTargets(units.province()).stream()
                        .filter(target -> spec.indicator().equals(target.indicatorId()))
                        .map(Target::id)
                        .findFirst()
                        .orElse(null);
    }

    private void carry(Spec spec, Actor assigner, Actor holder, UUID id) {
        switch (spec.fate()) {
            case ASSIGNED, DRAFT -> {}
            case REFUSED ->
                act(
                        spec,
                        1,
                        0,
                        holder,
                        id,
                        seen -> work.refuse(holder, seen, "Tỉnh đang thuê đường truyền chung cho các xã"));
            case CANCELLED ->
                act(
                        spec,
                        2,
                        0,
                        assigner,
                        id,
                        seen -> assigning.cancel(assigner, seen, "Chờ hướng dẫn mới của trung ương"));
            default -> {
                act(spec, 1, 0, holder, id, seen -> work.accept(holder, seen));
                carryOn(spec, assigner, holder, id);
            }
        }
    }

    private void carryOn(Spec spec, Actor assigner, Actor holder, UUID id) {
        if (spec.fate() == Fate.ACCEPTED) {
            return;
        }
        act(spec, 3, 0, holder, id, seen -> work.report(holder, seen, evidence(50, "Đã xong phần rà soát ban đầu")));
        if (spec.fate() == Fate.ASKING || spec.fate() == Fate.EXTENDED) {
            LocalDate until = units.today().minusDays(spec.ago()).plusDays(spec.dueAfter() + 14L);
            act(
                    spec,
                    4,
                    0,
                    holder,
                    id,
                    seen -> work.askExtension(holder, seen, until, "Chờ số liệu của các xã, phường"));
        }
        if (spec.fate() == Fate.EXTENDED) {
            act(spec, 5, 0, assigner, id, seen -> assigning.grantExtension(assigner, seen));
        }
        int handedIn = Math.min(
                spec.ago() - 1, spec.area().equals("digital-government") ? spec.dueAfter() + 6 : spec.dueAfter() - 4);
        if (List.of(Fate.REPORTED, Fate.RETURNED, Fate.DONE).contains(spec.fate())) {
            act(
                    spec,
                    handedIn,
                    0,
                    holder,
                    id,
                    seen -> work.complete(holder, seen, evidence(100, "Đã hoàn thành, gửi kèm sản phẩm")));
        }
        if (spec.fate() == Fate.RETURNED) {
            act(
                    spec,
                    handedIn,
                    90,
                    assigner,
                    id,
                    seen -> assigning.sendBack(assigner, seen, "Còn thiếu sổ trước năm 2000"));
        }
        if (spec.fate() == Fate.DONE) {
            act(spec, handedIn + 1, 0, assigner, id, seen -> assigning.close(assigner, seen));
        }
    }

    /** What somebody does to a task as they see it then. */
    private interface Act {
        void on(SeenTask seen);
    }

    private void act(Spec spec, int after, int minutes, Actor actor, UUID id, Act act) {
        units.ago(spec.ago() - after, minutes, () -> {
            act.on(new SeenTask(id, details.get(actor, id).version()));
            return id;
        });
    }

    private void publish(UUID province) {
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        YearMonth running = YearMonth.from(units.today());
        for (int back = 2; back >= 1; back--) {
            YearMonth month = running.minusMonths(back);
            publications.publish(officer, province, month);
        }
    }

    private static Evidence evidence(int percent, String words) {
        return new Evidence(percent, words, Optional.of(DemoPdf.page("Minh chứng mẫu (sample evidence)")));
    }
}
