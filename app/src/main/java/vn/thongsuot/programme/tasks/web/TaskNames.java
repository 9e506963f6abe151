package vn.thongsuot.programme.tasks.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Names of units and officials for the pages of tasks. */
@Component
class TaskNames {

    private final TaskUnits units;
    private final Accounts accounts;

    TaskNames(TaskUnits units, Accounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    String unit(Ui ui, @Nullable UUID unitId) {
        return unitId == null ? "–" : ui.text(units.view(unitId).name());
    }

    Map<UUID, String> people(Collection<UUID> accountIds) {
        return accounts.displayNames(Set.copyOf(accountIds));
    }
}
