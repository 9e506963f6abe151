package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.WorkItem;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.WorkEntry;

/** Rows of the work list with their names; names of applicants are one logged read per page. */
@Component
class WorkRows {

    private final PersonStore persons;
    private final Accounts accounts;
    private final LeftTexts leftTexts;
    private final Clock clock;

    WorkRows(PersonStore persons, Accounts accounts, LeftTexts leftTexts, Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.leftTexts = leftTexts;
        this.clock = clock;
    }

    List<WorkPage.Row> dossiers(Ui ui, Actor actor, List<WorkItem> items) {
        Map<UUID, String> names = actor.may(Permission.PERSON_READ)
                ? persons.names(
                        actor,
                        items.stream().map(WorkItem::applicantId).distinct().toList(),
                        "work-list")
                : Map.of();
        Map<UUID, String> holders = accounts.displayNames(items.stream()
                .map(WorkItem::holderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return items.stream().map(item -> row(ui, actor, item, names, holders)).toList();
    }

    List<WorkPage.Other> others(Ui ui, Actor actor, List<WorkEntry> entries) {
        Map<UUID, String> holders = accounts.displayNames(entries.stream()
                .map(WorkEntry::holderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return entries.stream()
                .map(entry -> new WorkPage.Other(
                        entry,
                        LeftTexts.text(ui, entry),
                        LeftTexts.look(entry),
                        LeftTexts.gauge(entry),
                        holderText(ui, actor, entry.holderId(), holders),
                        order(entry)))
                .toList();
    }

    private Instant order(WorkEntry entry) {
        LocalDate due = entry.dueOn();
        return due == null || entry.daysLeft() == null
                ? Instant.MAX
                : due.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private WorkPage.Row row(Ui ui, Actor actor, WorkItem item, Map<UUID, String> names, Map<UUID, String> holders) {
        return new WorkPage.Row(
                item,
                leftTexts.text(ui, item),
                LeftTexts.look(item),
                LeftTexts.gauge(item),
                names.getOrDefault(item.applicantId(), ui.t("person.hidden")),
                holderText(ui, actor, item.holderId(), holders),
                item.holderId() == null && item.mayClaim(),
                item.stepDueAt() != null && item.stepDueAt().isBefore(clock.instant()));
    }

    private static String holderText(Ui ui, Actor actor, @Nullable UUID holder, Map<UUID, String> holders) {
        if (holder == null) {
            return ui.t("work.nobody");
        }
        if (actor.accountId().equals(holder)) {
            return ui.t("work.you");
        }
        boolean standsIn = actor.grants().stream().anyMatch(grant -> holder.equals(grant.actingFor()));
        return ui.t(standsIn ? "leave.insteadOf" : "work.holder", holders.getOrDefault(holder, "–"));
    }
}
