package vn.thongsuot.petitions.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.petitions.PetitionUnits;
import vn.thongsuot.platform.Ui;

/** Names of units and officials for the pages of petitions. */
@Component
class PetitionNames {

    private final PetitionUnits units;
    private final Accounts accounts;

    PetitionNames(PetitionUnits units, Accounts accounts) {
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
