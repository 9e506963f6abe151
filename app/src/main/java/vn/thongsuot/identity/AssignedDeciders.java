package vn.thongsuot.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.spi.UnitDeciders;

/** Officials whose role at the top of the authority lets them decide on units (Vietnamese: người có quyền xác nhận). */
@Component
class AssignedDeciders implements UnitDeciders {

    private final Accounts accounts;

    AssignedDeciders(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Decider> listDeciders(UUID authorityId, UUID except) {
        return accounts.listStaff(List.of(authorityId)).stream()
                .filter(one -> one.role().permits(Permission.UNIT_DECIDE))
                .filter(one -> !one.accountId().equals(except))
                .map(one -> new Decider(one.displayName(), one.position()))
                .distinct()
                .toList();
    }
}
