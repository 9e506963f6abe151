package vn.thongsuot.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.TreeChanges;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.spi.Doubt;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Phương án sắp xếp đơn vị")
class TreePlanTests {

    private final UUID authority = UUID.randomUUID();
    private final UnitView province = unit(authority, null, "H99", "Ủy ban nhân dân tỉnh Mẫu", UnitLevel.PROVINCE);
    private final UnitView district =
            unit(UUID.randomUUID(), authority, "H99.90", "Ủy ban nhân dân huyện Cũ", UnitLevel.DISTRICT);
    private final UnitView one = commune("H99.90.1", "xã Một");
    private final UnitView two = commune("H99.90.2", "xã Hai");
    private final UnitView three = commune("H99.90.3", "xã Ba");
    private final UnitView stays = commune("H99.90.4", "xã Còn");
    private final UnitView deskOne = part(one, UnitKind.ONE_STOP, "Trung tâm Phục vụ hành chính công xã Một");
    private final UnitView deskTwo = part(two, UnitKind.ONE_STOP, "Trung tâm Phục vụ hành chính công xã Hai");
    private final UnitView economy = part(two, UnitKind.DEPARTMENT, "Phòng Kinh tế xã Hai");
    private final UnitView office = part(district, UnitKind.DEPARTMENT, "Văn phòng huyện Cũ");
    private final List<UnitView> units =
            List.of(province, district, one, two, three, stays, deskOne, deskTwo, economy, office);

    @Test
    @DisplayName("Ba xã thành một, bỏ cấp huyện: bộ phận về xã mới hoặc có bộ phận kế thừa, xã còn lại trực thuộc tỉnh")
    void mergesThreeAndDissolvesTheDistrict() {
        UUID merged = UUID.randomUUID();
        TreePlan.Outcome outcome = TreePlan.of(
                authority,
                units,
                List.of(
                        new Operation(
                                1,
                                OperationKind.MERGER,
                                List.of(one.id(), two.id(), three.id()),
                                List.of(target(merged, true, "H99.20", "Ủy ban nhân dân xã Mới"))),
                        new Operation(2, OperationKind.DISSOLUTION, List.of(district.id()), List.of())));
        TreeChanges changes = outcome.changes();

        assertThat(changes.created()).singleElement().satisfies(made -> {
            assertThat(made.parentId()).isEqualTo(authority);
            assertThat(made.level()).isEqualTo(UnitLevel.COMMUNE);
        });
        assertThat(changes.ended())
                .containsExactlyInAnyOrder(district.id(), one.id(), two.id(), three.id(), deskTwo.id(), office.id());
        assertThat(changes.heirs())
                .containsEntry(one.id(), merged)
                .containsEntry(three.id(), merged)
                .containsEntry(deskTwo.id(), deskOne.id())
                .doesNotContainKey(district.id());
        assertThat(changes.changed())
                .filteredOn(unit -> unit.id().equals(deskOne.id()))
                .singleElement()
                .satisfies(desk -> {
                    assertThat(desk.name().vi()).isEqualTo("Trung tâm Phục vụ hành chính công xã Mới");
                    assertThat(desk.parentId()).isEqualTo(merged);
                });
        assertThat(changes.changed())
                .filteredOn(unit -> unit.id().equals(stays.id()))
                .singleElement()
                .satisfies(commune -> assertThat(commune.parentId()).isEqualTo(authority));
        assertThat(changes.changed()).extracting(UnitView::id).contains(economy.id());
        assertThat(outcome.doubts()).extracting(Doubt::key).contains("without-heir");
    }

    @Test
    @DisplayName("Chia tách: đơn vị đầu tiên là chính và có Bộ phận Một cửa; đơn vị thứ hai chưa có thì được nhắc")
    void splitsWithAMainPart() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        TreePlan.Outcome outcome = TreePlan.of(
                authority,
                units,
                List.of(new Operation(
                        1,
                        OperationKind.SPLIT,
                        List.of(one.id()),
                        List.of(
                                target(first, true, "H99.21", "Ủy ban nhân dân xã Một A"),
                                target(second, true, "H99.22", "Ủy ban nhân dân xã Một B")))));

        assertThat(outcome.changes().heirs()).containsEntry(one.id(), first);
        assertThat(outcome.changes().successions()).hasSize(2);
        assertThat(outcome.doubts())
                .filteredOn(doubt -> doubt.key().equals("no-desk"))
                .extracting(Doubt::about)
                .containsExactly(List.of("Ủy ban nhân dân xã Một B"));
    }

    @Test
    @DisplayName(
            "Chia tách: phòng, bộ phận về đơn vị đã chọn, còn lại về đơn vị đầu tiên hoặc ở lại với đơn vị còn hoạt"
                    + " động")
    void placesSectionsOfASplit() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Operation.Target north = target(first, true, "H99.21", "Ủy ban nhân dân xã Hai A");
        Operation.Target south = target(second, true, "H99.22", "Ủy ban nhân dân xã Hai B");
        TreePlan.Outcome outcome = TreePlan.of(
                authority,
                units,
                List.of(new Operation(
                        1,
                        OperationKind.SPLIT,
                        List.of(two.id()),
                        List.of(north, south),
                        Map.of(deskTwo.id(), second))));

        assertThat(after(outcome.changes(), deskTwo).parentId()).isEqualTo(second);
        assertThat(after(outcome.changes(), deskTwo).code()).isEqualTo("H99.22");
        assertThat(after(outcome.changes(), deskTwo).name().vi())
                .isEqualTo("Trung tâm Phục vụ hành chính công xã Hai B");
        assertThat(after(outcome.changes(), economy).parentId()).isEqualTo(first);
        assertThat(outcome.doubts())
                .contains(new Doubt("no-desk", "Ủy ban nhân dân xã Hai A"))
                .doesNotContain(new Doubt("no-desk", "Ủy ban nhân dân xã Hai B"));

        TreeChanges beside = TreePlan.of(
                        authority,
                        units,
                        List.of(new Operation(
                                1,
                                OperationKind.SPLIT,
                                List.of(two.id()),
                                List.of(new Operation.Target(two.id(), false, two.code(), null, null), south),
                                Map.of(economy.id(), second))))
                .changes();
        assertThat(after(beside, economy).parentId()).isEqualTo(second);
        assertThat(beside.changed()).extracting(UnitView::id).doesNotContain(deskTwo.id());
    }

    @Test
    @DisplayName("Đổi tên không kết thúc đơn vị nào; mã đang dùng thì chặn")
    void renamesAndBlocksATakenCode() {
        TreePlan.Outcome renamed = TreePlan.of(
                authority,
                units,
                List.of(new Operation(
                        1,
                        OperationKind.RENAME,
                        List.of(two.id()),
                        List.of(target(two.id(), false, two.code(), "Ủy ban nhân dân phường Hai")))));
        assertThat(renamed.changes().ended()).isEmpty();
        assertThat(renamed.changes().changed())
                .extracting(unit -> unit.name().vi())
                .contains("Ủy ban nhân dân phường Hai", "Phòng Kinh tế phường Hai");

        TreePlan.Outcome taken = TreePlan.of(
                authority,
                units,
                List.of(new Operation(
                        1,
                        OperationKind.MERGER,
                        List.of(one.id(), two.id()),
                        List.of(target(UUID.randomUUID(), true, stays.code(), "Ủy ban nhân dân xã Trùng")))));
        assertThat(taken.doubts()).anyMatch(Doubt::blocks);
    }

    @Test
    @DisplayName(
            "Bộ phận của xã đầu tiên theo xã mới là việc thường, không nhắc; bộ phận xã sau không có bộ phận cùng tên"
                    + " thì nhắc")
    void doubtsOnlyWhatHasNoLike() {
        UnitView culture = part(two, UnitKind.DEPARTMENT, "Phòng Văn hóa xã Hai");
        List<UnitView> with = new ArrayList<>(units);
        with.add(culture);
        TreePlan.Outcome outcome = TreePlan.of(
                authority,
                with,
                List.of(new Operation(
                        1,
                        OperationKind.MERGER,
                        List.of(two.id(), one.id()),
                        List.of(target(UUID.randomUUID(), true, "H99.23", "Ủy ban nhân dân xã Mới")))));
        assertThat(outcome.doubts()).extracting(Doubt::key).doesNotContain("part-moves");

        TreePlan.Outcome other = TreePlan.of(
                authority,
                with,
                List.of(new Operation(
                        1,
                        OperationKind.MERGER,
                        List.of(one.id(), two.id()),
                        List.of(target(UUID.randomUUID(), true, "H99.23", "Ủy ban nhân dân xã Mới")))));
        assertThat(other.doubts())
                .filteredOn(doubt -> doubt.key().equals("part-moves"))
                .flatExtracting(Doubt::about)
                .containsExactlyInAnyOrder(economy.name().vi(), culture.name().vi());
    }

    @Test
    @DisplayName("Sáp nhập vào xã còn lại và đổi tên xã đó: bộ phận cùng tên của xã còn lại kế thừa, không thành hai bộ"
            + " phận")
    void findsTheLikeUnderANewName() {
        TreePlan.Outcome outcome = TreePlan.of(
                authority,
                units,
                List.of(new Operation(
                        1,
                        OperationKind.MERGER,
                        List.of(two.id()),
                        List.of(target(one.id(), false, one.code(), "Ủy ban nhân dân xã Mới")))));

        assertThat(outcome.changes().heirs())
                .containsEntry(two.id(), one.id())
                .containsEntry(deskTwo.id(), deskOne.id());
        assertThat(outcome.changes().changed())
                .filteredOn(unit -> unit.id().equals(deskOne.id()))
                .extracting(unit -> unit.name().vi())
                .containsExactly("Trung tâm Phục vụ hành chính công xã Mới");
    }

    @Test
    @DisplayName(
            "Hợp nhất vào một xã đang có, kể cả khi xã đó cũng ghi ở đơn vị trước: bỏ cấp huyện thì xã trực thuộc tỉnh")
    void movesTheCommuneThatGoesOnUnderTheProvince() {
        TreeChanges changes = TreePlan.of(
                        authority,
                        units,
                        List.of(
                                new Operation(
                                        1,
                                        OperationKind.MERGER,
                                        List.of(one.id(), two.id()),
                                        List.of(new Operation.Target(one.id(), false, one.code(), null, null))),
                                new Operation(2, OperationKind.DISSOLUTION, List.of(district.id()), List.of())))
                .changes();

        assertThat(after(changes, one).parentId()).isEqualTo(authority);
    }

    @Test
    @DisplayName("Đổi tên, chuyển cấp huyện và đổi tên xã trong cùng phương án: xã giữ tên mới, thứ tự nào cũng vậy")
    void keepsANewNameWhateverTheOrder() {
        Operation ofDistrict = new Operation(
                1,
                OperationKind.LEVEL_CHANGE,
                List.of(district.id()),
                List.of(new Operation.Target(
                        district.id(),
                        false,
                        "H99.91",
                        LocalizedText.of("Ủy ban nhân dân khu vực Cũ"),
                        UnitLevel.COMMUNE)));
        Operation ofCommune = new Operation(
                2,
                OperationKind.RENAME,
                List.of(two.id()),
                List.of(target(two.id(), false, two.code(), "Ủy ban nhân dân phường Hai")));

        for (List<Operation> order : List.of(List.of(ofDistrict, ofCommune), List.of(ofCommune, ofDistrict))) {
            TreeChanges changes = TreePlan.of(authority, units, order).changes();
            assertThat(after(changes, two).name().vi()).isEqualTo("Ủy ban nhân dân phường Hai");
            assertThat(after(changes, two).parentId()).isEqualTo(district.id());
            assertThat(after(changes, office).level()).isEqualTo(UnitLevel.COMMUNE);
            assertThat(after(changes, office).name().vi()).isEqualTo("Văn phòng khu vực Cũ");
            assertThat(changes.changed())
                    .as("communes that nothing happens to get no new version")
                    .extracting(UnitView::id)
                    .doesNotContain(one.id(), three.id(), stays.id());
        }
    }

    @Test
    @DisplayName("Đơn vị sau sắp xếp cũng kết thúc, hoặc đổi sang mã đang dùng: chặn")
    void blocksAnHeirThatEndsAndATakenCodeOfARename() {
        TreePlan.Outcome outcome = TreePlan.of(
                authority,
                units,
                List.of(
                        new Operation(
                                1,
                                OperationKind.MERGER,
                                List.of(one.id(), two.id()),
                                List.of(target(UUID.randomUUID(), true, "H99.20", "Ủy ban nhân dân xã Mới"))),
                        new Operation(
                                2,
                                OperationKind.DISSOLUTION,
                                List.of(three.id()),
                                List.of(new Operation.Target(one.id(), false, one.code(), null, null))),
                        new Operation(
                                3,
                                OperationKind.RENAME,
                                List.of(stays.id()),
                                List.of(target(stays.id(), false, "H99.20", "Ủy ban nhân dân xã Còn")))));

        assertThat(outcome.doubts())
                .contains(new Doubt("heir-ends", one.name().vi()), new Doubt("code-taken", "H99.20"));
    }

    @Test
    @DisplayName("Giải thể có đơn vị kế thừa: bộ phận cùng tên của đơn vị đó kế thừa bộ phận, kể cả tổ bên dưới")
    void handsPartsOfADissolvedUnitToTheirLike() {
        UnitView team = new UnitView(
                UUID.randomUUID(),
                authority,
                economy.id(),
                economy.code(),
                LocalizedText.of("Tổ Quản lý chợ"),
                UnitKind.DEPARTMENT,
                UnitLevel.COMMUNE);
        List<UnitView> with = new ArrayList<>(units);
        with.add(team);
        TreeChanges changes = TreePlan.of(
                        authority,
                        with,
                        List.of(new Operation(
                                1,
                                OperationKind.DISSOLUTION,
                                List.of(two.id()),
                                List.of(new Operation.Target(one.id(), false, one.code(), null, null)))))
                .changes();

        assertThat(changes.ended()).containsExactlyInAnyOrder(two.id(), deskTwo.id(), economy.id(), team.id());
        assertThat(changes.heirs())
                .containsEntry(deskTwo.id(), deskOne.id())
                .containsEntry(economy.id(), one.id())
                .containsEntry(team.id(), one.id());
    }

    private static UnitView after(TreeChanges changes, UnitView unit) {
        return changes.changed().stream()
                .filter(one -> one.id().equals(unit.id()))
                .findFirst()
                .orElseThrow();
    }

    private UnitView commune(String code, String name) {
        return unit(UUID.randomUUID(), district.id(), code, "Ủy ban nhân dân " + name, UnitLevel.COMMUNE);
    }

    private UnitView part(UnitView of, UnitKind kind, String name) {
        return new UnitView(UUID.randomUUID(), authority, of.id(), of.code(), LocalizedText.of(name), kind, of.level());
    }

    private UnitView unit(UUID id, @Nullable UUID parent, String code, String name, UnitLevel level) {
        return new UnitView(id, authority, parent, code, LocalizedText.of(name), UnitKind.PEOPLE_COMMITTEE, level);
    }

    private static Operation.Target target(UUID id, boolean fresh, String code, String name) {
        return new Operation.Target(id, fresh, code, LocalizedText.of(name), null);
    }
}
