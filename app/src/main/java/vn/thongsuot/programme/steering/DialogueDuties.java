package vn.thongsuot.programme.steering;

import static vn.thongsuot.db.programme.Tables.DIALOGUE;
import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Role;
import vn.thongsuot.db.programme.tables.records.DialogueRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.LocalizedText;

/**
 * Which unit owes a dialogue (Vietnamese: nghĩa vụ đối thoại): every agency and People's Committee holds at least one in each
 * half of a year. The plans' rule R4; the length of the time is a setting.
 */
@Service
public class DialogueDuties {

    private final DialogueStore store;
    private final UnitDirectory units;
    private final TaskUnits taskUnits;
    private final Accounts accounts;
    private final Outbox outbox;
    private final SteeringSettings settings;

    DialogueDuties(
            DialogueStore store,
            UnitDirectory units,
            TaskUnits taskUnits,
            Accounts accounts,
            Outbox outbox,
            SteeringSettings settings) {
        this.store = store;
        this.units = units;
        this.taskUnits = taskUnits;
        this.accounts = accounts;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * The duty of one unit in one half-year.
     *
     * @param dueOn last day of the half-year
     * @param dialogueId the one that fulfils it, or that is announced for it; null for none
     */
    public record Duty(
            UUID unitId,
            LocalizedText unitName,
            LocalDate from,
            LocalDate dueOn,
            State state,
            @Nullable UUID dialogueId,
            @Nullable LocalDate day) {}

    /** How far a unit is. */
    public enum State {
        /** The time is over and none was held (Vietnamese: chậm). */
        LATE,
        /** Still to be announced (Vietnamese: chưa thông báo). */
        OWED,
        ANNOUNCED,
        HELD
    }

    /** Duties of all units that the actor may see in the half-year of a day; late ones first. */
    @Transactional(readOnly = true)
    public List<Duty> list(Actor actor, LocalDate on) {
        Map<UUID, List<DialogueRecord>> known = known(actor.authorityId());
        return units.listUnder(actor, Permission.BOARD_READ).stream()
                .filter(DialogueDuties::isObliged)
                .map(unit -> duty(unit, on, known))
                .sorted(Comparator.comparing(Duty::state)
                        .thenComparing(duty -> duty.unitName().vi()))
                .toList();
    }

    /** A day of the half-year before. */
    public LocalDate before(LocalDate on) {
        return first(on).minusDays(1);
    }

    /** Reminds the leaders of units that have announced none when the end of the half-year comes near. */
    @Transactional
    public void tell() {
        LocalDate today = taskUnits.today();
        for (UnitView authority : units.listAuthorities(today)) {
            Map<UUID, List<DialogueRecord>> known = known(authority.id());
            units.listSubtree(authority.id(), today).stream()
                    .filter(DialogueDuties::isObliged)
                    .map(unit -> duty(unit, today, known))
                    .filter(duty -> duty.state() == State.OWED)
                    .filter(duty -> !today.isBefore(duty.dueOn().minusDays(settings.dialogueNotice())))
                    .forEach(duty -> tell(authority.id(), duty));
        }
    }

    private void tell(UUID authorityId, Duty duty) {
        String due = DAY.format(duty.dueOn());
        accounts.listHolders(duty.unitId(), Role.LEADER)
                .forEach(leader -> outbox.post(new NewNotice(
                        authorityId,
                        leader,
                        duty.unitId() + " " + duty.dueOn(),
                        "dialogue-owed",
                        List.of(due),
                        "/desk/steering/dialogues")));
    }

    /** Dialogues by the unit that carries on today. */
    private Map<UUID, List<DialogueRecord>> known(UUID authorityId) {
        return store.list(DIALOGUE.AUTHORITY_ID.eq(authorityId)).stream()
                .collect(Collectors.groupingBy(row -> taskUnits.current(row.getUnitId())));
    }

    private Duty duty(UnitView unit, LocalDate on, Map<UUID, List<DialogueRecord>> all) {
        LocalDate from = first(on);
        LocalDate last = from.plusMonths(settings.dialogueMonths()).minusDays(1);
        List<DialogueRecord> known = all.getOrDefault(unit.id(), List.of());
        Optional<DialogueRecord> held = known.stream()
                .filter(row -> within(row.getHeldOn(), from, last))
                .findFirst();
        Optional<DialogueRecord> announced = known.stream()
                .filter(row -> DialogueStatus.ANNOUNCED.key().equals(row.getStatus()))
                .filter(row -> within(row.getPlannedOn(), from, last))
                .findFirst();
        boolean over = taskUnits.today().isAfter(last);
        State state = held.isPresent()
                ? State.HELD
                : over ? State.LATE : announced.isPresent() ? State.ANNOUNCED : State.OWED;
        DialogueRecord shown = held.or(() -> announced).orElse(null);
        return new Duty(
                unit.id(),
                unit.name(),
                from,
                last,
                state,
                shown == null ? null : shown.getId(),
                shown == null ? null : held.isPresent() ? shown.getHeldOn() : shown.getPlannedOn());
    }

    /** First day of the half-year in which a day lies. */
    LocalDate first(LocalDate on) {
        int month = (on.getMonthValue() - 1) / settings.dialogueMonths() * settings.dialogueMonths() + 1;
        return LocalDate.of(on.getYear(), month, 1);
    }

    private static boolean isObliged(UnitView unit) {
        return unit.isAgency();
    }

    private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
