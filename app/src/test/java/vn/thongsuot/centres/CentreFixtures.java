package vn.thongsuot.centres;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot._support.DemoPeople;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.shared.LocalizedText;

/** Points of the demo province with three counters: civil status, land, everything. */
record CentreFixtures(DemoPeople people, PointRegistry registry, Points points, Counters counters, Accounts accounts) {

    /** At the desk where a login works. */
    PointView centre(String clerk, Services services) {
        return point(clerk, PointKind.COMMUNE_CENTRE, null, services);
    }

    PointView point(String clerk, PointKind kind, @Nullable UUID parent, Services services) {
        UUID id =
                registry.create(keeper(), draft(people.unit(clerk), kind, parent, services), LocalDate.of(2025, 7, 1));
        counters.add(keeper(), id, 1, List.of("civil-status", "certification"));
        counters.add(keeper(), id, 2, List.of("land"));
        counters.add(keeper(), id, 3, List.of());
        return points.get(id);
    }

    static PointDraft draft(UUID unit, PointKind kind, @Nullable UUID parent, Services services) {
        return new PointDraft(
                unit,
                parent,
                kind,
                false,
                LocalizedText.of("Trung tâm Thử " + unit.toString().substring(30), "Sample centre"),
                "12 đường Thử",
                services);
    }

    UUID counter(PointView point, int number) {
        return counters.list(point.id(), LocalDate.of(2026, 11, 20)).stream()
                .filter(counter -> counter.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Actor keeper() {
        return people.actor("quantri");
    }

    /** A further clerk at the desk where a login works. */
    Actor colleague(String clerk) {
        Actor known = people.actor(clerk);
        UUID id = accounts.create(new NewAccount(
                known.authorityId(),
                "thu." + UUID.randomUUID().toString().substring(0, 8),
                "Trịnh Thị Thử",
                "thongsuot-2026",
                List.of(new NewAccount.NewAssignment(
                        people.unit(clerk),
                        Role.INTAKE_CLERK,
                        LocalizedText.of("Cán bộ tiếp nhận"),
                        LocalDate.of(2025, 7, 1)))));
        return accounts.find(id).orElseThrow();
    }
}
