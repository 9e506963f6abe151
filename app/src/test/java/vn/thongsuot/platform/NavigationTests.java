package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.access.Permission.BOARD_READ;
import static vn.thongsuot.access.Permission.DESK_USE;
import static vn.thongsuot.access.Permission.DOSSIER_RECEIVE;
import static vn.thongsuot.platform.NavigationGroup.DAILY;
import static vn.thongsuot.platform.NavigationGroup.FIGURES;
import static vn.thongsuot.platform.NavigationGroup.OWN;
import static vn.thongsuot.platform.NavigationGroup.PROGRAMME;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.NavigationBar.Item;

@DisplayName("Thanh điều hướng của cán bộ: việc hằng ngày ở hàng đầu, mục của nhóm đang mở ở hàng thứ hai")
class NavigationTests {

    private final Navigation navigation = new Navigation(
            List.of(
                    new NavigationEntry(PROGRAMME, 2, "plans", "/plans", BOARD_READ),
                    new NavigationEntry(PROGRAMME, 1, "board", "/board", BOARD_READ),
                    new NavigationEntry(FIGURES, 1, "figures", "/figures", DESK_USE),
                    new NavigationEntry(DAILY, 1, "work", "/work", DESK_USE),
                    new NavigationEntry(DAILY, 2, "intake", "/intake", DOSSIER_RECEIVE),
                    new NavigationEntry(OWN, 1, "notices", "/notices", DESK_USE)),
            List.of(
                    new NavigationBadge("board", _ -> 2),
                    new NavigationBadge("plans", _ -> 3),
                    new NavigationBadge("notices", _ -> 5)),
            List.of());

    @Test
    void putsDailyWorkFirstAndGroupsUnderTheirNames() {
        NavigationBar bar = navigation.barFor(actor(Role.REFORM_OFFICER), "work");

        assertThat(bar.main())
                .extracting(Item::key, Item::path)
                .containsExactly(
                        tuple("nav.work", "/work"),
                        tuple("nav.group.programme", "/board"),
                        tuple("nav.figures", "/figures"));
        assertThat(bar.open()).isNull();
    }

    @Test
    void opensTheGroupOfThePage() {
        NavigationBar bar = navigation.barFor(actor(Role.REFORM_OFFICER), "plans");

        assertThat(bar.main().get(1).current()).isEqualTo("true");
        assertThat(bar.open())
                .isNotNull()
                .satisfies(row -> assertThat(row.items())
                        .extracting(Item::key, Item::current)
                        .containsExactly(tuple("nav.board", null), tuple("nav.plans", "page")));
    }

    @Test
    void showsOnAGroupWhatWaitsInAllOfIt() {
        NavigationBar bar = navigation.barFor(actor(Role.REFORM_OFFICER), "work");

        assertThat(bar.main()).extracting(Item::badge).containsExactly(0, 5, 0);
        assertThat(bar.own()).extracting(Item::badge).containsExactly(5);
    }

    @Test
    void showsOnlyWhatThePersonMayUse() {
        assertThat(navigation.barFor(actor(Role.INTAKE_CLERK), "work").main())
                .extracting(Item::key)
                .contains("nav.intake");
        assertThat(navigation.barFor(null, "work").main()).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(@org.jspecify.annotations.Nullable Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Actor actor(Role role) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "An",
                List.of(new Grant(UUID.randomUUID(), UUID.randomUUID(), role)));
    }
}
