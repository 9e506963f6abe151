package vn.thongsuot.programme.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Plans;

/**
 * Tells of targets that are about to be missed, step by step upwards (Vietnamese: cảnh báo, báo cáo vượt cấp). Each one is told
 * once in a year for each step.
 */
@Service
public class TargetWarnings {

    private final Plans plans;
    private final Board board;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final Outbox outbox;
    private final BoardSettings settings;
    private final Clock clock;

    TargetWarnings(
            Plans plans,
            Board board,
            UnitDirectory units,
            Accounts accounts,
            Outbox outbox,
            BoardSettings settings,
            Clock clock) {
        this.plans = plans;
        this.board = board;
        this.units = units;
        this.accounts = accounts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** The warning of a standing today; empty where there is nothing to warn of. */
    public Optional<EarlyWarning> find(TargetStanding standing) {
        return EarlyWarning.of(standing, today(), settings);
    }

    /** Tells whoever has not been told yet. */
    @Transactional
    public void tell() {
        for (UnitView authority : units.listAuthorities(today())) {
            plans.listIssued(authority.id()).stream()
                    .map(Plan::unitId)
                    .distinct()
                    .forEach(unit -> tell(authority.id(), unit));
        }
    }

    private void tell(UUID authorityId, UUID unitId) {
        for (TargetStanding standing : board.list(authorityId, unitId)) {
            find(standing).ifPresent(warning -> tell(authorityId, unitId, standing, warning));
        }
    }

    private void tell(UUID authorityId, UUID unitId, TargetStanding standing, EarlyWarning warning) {
        String occasion = standing.target().id() + " " + standing.measuredTo().getYear();
        String number = plans.find(standing.target().planId())
                .map(Plan::issue)
                .map(Plan.Issue::number)
                .orElse("–");
        for (UUID reader : readers(unitId, warning.step())) {
            outbox.post(new NewNotice(
                    authorityId,
                    reader,
                    occasion,
                    "target-warning-" + warning.step().key(),
                    List.of(String.valueOf(standing.target().n()), number, String.valueOf(warning.weeksLeft())),
                    "/desk/board/targets/" + standing.target().id() + "?unit=" + unitId));
        }
    }

    private List<UUID> readers(UUID unitId, EarlyWarning.Step step) {
        return switch (step) {
            case OFFICER -> accounts.listHolders(unitId, Role.REFORM_OFFICER);
            case LEADER -> accounts.listHolders(unitId, Role.LEADER);
            case ABOVE -> accounts.listHolders(above(unitId), Role.LEADER);
        };
    }

    /** The unit itself where none stands above it. */
    private UUID above(UUID unitId) {
        return units.find(unitId, today()).map(UnitView::parentId).orElse(unitId);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
