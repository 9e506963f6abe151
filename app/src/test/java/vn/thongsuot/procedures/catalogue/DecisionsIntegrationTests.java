package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.fees.FeeEditor;
import vn.thongsuot.shared.DomainException;

@DisplayName("Danh mục thủ tục chỉ thay đổi bằng quyết định đã ký")
class DecisionsIntegrationTests extends DecisionTest {

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private ProcedureVersions versions;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private FeeEditor fees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Indicators indicators;

    @Autowired
    private UnitGroups groups;

    @Test
    @DisplayName("Ký: phiên bản mới từ ngày hiệu lực, bản cũ còn đọc được; hạn 1.1, 1.2 tính được thành tỷ lệ")
    void takesEffectBySignature() {
        World world = world();
        clock.set("2026-10-01T09:00");
        UUID first = announce(world, LocalDate.of(2026, 10, 12), entry("9.200001", "Thử một", "5 working days"));
        clock.set("2026-11-20T09:42");
        UUID second = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(),
                second,
                0,
                List.of(entry("9.200001", "Thử một, đã sửa", "3 working days"), entry("9.200002", "Thử hai", null)),
                List.of());
        decisions.submit(world.officer(), second, 1);
        decisions.sign(world.leader(), second, 2, signature());
        decisions.publish(
                world.officer(),
                second,
                3,
                new Decisions.Published(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20), null, null));

        assertThat(catalogue
                        .findByCode(world.province(), "9.200001", LocalDate.of(2026, 11, 30))
                        .orElseThrow()
                        .name()
                        .vi())
                .isEqualTo("Thử một");
        assertThat(catalogue
                        .findByCode(world.province(), "9.200001", EFFECTIVE)
                        .orElseThrow()
                        .name()
                        .vi())
                .isEqualTo("Thử một, đã sửa");
        assertThat(versions.list(world.province(), "9.200001")).hasSize(2);
        DecisionItem item = decisions.items(second).getFirst();
        assertThat(item.kind()).isEqualTo(DecisionItem.Kind.AMENDED);
        assertThat(item.announceDueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(item.publishDueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(item.flowRequired()).isTrue();
        assertThat(rate(world, "procedures.announced-on-time-rate")).isEqualTo("2/3");
        assertThat(rate(world, "procedures.publicised-on-time-rate")).isEqualTo("2/3");
        assertThat(decisions.items(first).getFirst().announcedOn()).isEqualTo(LocalDate.of(2026, 10, 12));
    }

    @Test
    @DisplayName("Sửa đổi thủ tục không làm mất quyết định về trực tuyến và thanh toán trực tuyến")
    void keepsWhatWasDecidedOfOnlineService() {
        World world = world();
        clock.set("2026-10-01T09:00");
        announce(world, LocalDate.of(2026, 10, 12), entry("9.210001", "Thử một", "5 working days"));
        registry.decideEligible(world.province(), "9.210001", true, "9/QĐ-UBND", LocalDate.of(2026, 10, 20));
        fees.decideOnline(world.province(), null, "9.210001", true, LocalDate.of(2026, 10, 21));

        announce(world, EFFECTIVE, entry("9.210001", "Thử một, đã sửa", "3 working days"));

        assertThat(jdbc.sql("""
            select online_eligible, eligible_decision, online_payment, online_payment_on
            from procedures.version join procedures.procedure p on p.id = procedure_id
            where p.authority_id = ? and p.code = '9.210001' and lower(valid) = ?\
            """)
                        .param(world.province())
                        .param(EFFECTIVE)
                        .query((row, n) ->
                                List.of(row.getBoolean(1), row.getString(2), row.getBoolean(3), row.getString(4)))
                        .single())
                .containsExactly(true, "9/QĐ-UBND", true, "2026-10-21");
    }

    @Test
    @DisplayName("Bãi bỏ: hồ sơ cũ vẫn đọc được phiên bản, thủ tục thay thế được ghi lại")
    void keepsAbolishedProceduresReadable() {
        World world = world();
        clock.set("2026-10-01T09:00");
        announce(world, LocalDate.of(2026, 10, 20), entry("9.300001", "Thử bỏ", "5 working days"));
        clock.set("2026-11-20T09:42");
        UUID version = versions.list(world.province(), "9.300001").getFirst().id();
        UUID draft = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(),
                draft,
                0,
                List.of(),
                List.of(new CatalogueWorkbook.Abolished("9.300001", List.of("9.300002"))));
        decisions.submit(world.officer(), draft, 1);
        decisions.sign(world.leader(), draft, 2, signature());

        assertThat(catalogue.findByCode(world.province(), "9.300001", EFFECTIVE))
                .isEmpty();
        assertThat(catalogue.get(version).name().vi()).isEqualTo("Thử bỏ");
        assertThat(decisions.listSignedOf(world.province(), "9.300001"))
                .anySatisfy(item -> assertThat(item.replacedBy()).containsExactly("9.300002"));
    }

    @Test
    @DisplayName("Từ chối: người không có quyền ký, bản đã đổi sau dự thảo, người khác vừa sửa, người ngoài")
    void refusesWithAReason() {
        World world = world();
        UUID one = draft(world, EFFECTIVE);
        UUID other = draft(world, EFFECTIVE);
        decisions.put(world.officer(), one, 0, List.of(entry("9.400001", "Thử", null)), List.of());
        decisions.put(world.officer(), other, 0, List.of(entry("9.400001", "Thử khác", null)), List.of());
        decisions.submit(world.officer(), one, 1);
        decisions.submit(world.officer(), other, 1);

        assertThatThrownBy(() -> decisions.sign(world.officer(), one, 2, signature()))
                .hasMessageContaining("ACC-002");
        assertThatThrownBy(() -> decisions.sign(world.leader(), one, 1, signature()))
                .hasMessageContaining("CAT-001");
        decisions.sign(world.leader(), one, 2, signature());
        assertThatThrownBy(() -> decisions.sign(
                        world.leader(),
                        other,
                        2,
                        new Decisions.Signature("2/QĐ", LocalDate.of(2026, 11, 20), "Chủ tịch", true)))
                .hasMessageContaining("CAT-006");
        assertThatThrownBy(() -> decisions.drop(world.officer(), one, 3)).hasMessageContaining("CAT-011");
        UUID third = draft(world, EFFECTIVE);
        decisions.put(world.officer(), third, 0, List.of(entry("9.400002", "Thử", null)), List.of());
        decisions.submit(world.officer(), third, 1);
        assertThatThrownBy(() -> decisions.sign(world.leader(), third, 2, signature()))
                .hasMessageContaining("CAT-016");
        assertThatThrownBy(() -> decisions.get(people.actor("cchc"), one)).hasMessageContaining("ACC-001");
    }

    @Test
    @DisplayName(
            "Ký khi thủ tục còn thiếu nội dung: phải đánh dấu rõ, nhật ký giữ mã thủ tục; không đánh dấu thì từ chối")
    void signsIncompleteContentOnlyByATick() {
        World world = world();
        UUID draft = draft(world, EFFECTIVE);
        decisions.put(world.officer(), draft, 0, List.of(entry("9.870001", "Thử thiếu", null)), List.of());
        decisions.submit(world.officer(), draft, 1);

        assertThatThrownBy(() -> decisions.sign(
                        world.leader(),
                        draft,
                        2,
                        new Decisions.Signature("70/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch", false)))
                .hasMessageContaining("CAT-017")
                .satisfies(refused ->
                        assertThat(((DomainException) refused).parameters()).containsExactly(1, "9.870001"));
        assertThat(Objects.requireNonNull(decisions.items(draft).getFirst().content())
                        .missingParts())
                .containsExactly(
                        "catalogue.part.order",
                        "catalogue.part.limit",
                        "catalogue.part.subjects",
                        "catalogue.part.result");
        decisions.sign(
                world.leader(),
                draft,
                2,
                new Decisions.Signature("70/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch", true));

        assertThat(jdbc.sql("select data from audit.entry where stream_kind = 'announcement' and stream_id = ? "
                                + "and action = 'announcement.sign'")
                        .param(draft)
                        .query(String.class)
                        .single())
                .contains("\"9.870001\"");
    }

    @Test
    @DisplayName(
            "TTHC nội bộ: không có hạn công bố, công khai của thủ tục cho người dân; tỷ lệ không tính; bãi bỏ cũng vậy")
    void setsNoDaysForInternalProcedures() {
        World world = world();
        UUID draft = draft(world, EFFECTIVE);
        decisions.put(world.officer(), draft, 0, List.of(internal()), List.of());
        decisions.edit(world.officer(), draft, 1, new Decisions.Head("Thử", "Luật thử", EFFECTIVE));
        decisions.submit(world.officer(), draft, 2);
        decisions.sign(world.leader(), draft, 3, signature());

        DecisionItem item = decisions.items(draft).getFirst();
        assertThat(item.announceDueOn()).isNull();
        assertThat(item.publishDueOn()).isNull();
        assertThat(item.announcedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(rate(world, "procedures.announced-on-time-rate")).isEqualTo("0/0");
        assertThat(rate(world, "procedures.publicised-on-time-rate")).isEqualTo("0/0");
        UUID end = draft(world, EFFECTIVE.plusDays(30));
        decisions.put(
                world.officer(),
                end,
                0,
                List.of(),
                List.of(new CatalogueWorkbook.Abolished(internal().code(), List.of())));
        assertThat(decisions.items(end).getFirst().announceDueOn()).isNull();
    }

    private String rate(World world, String id) {
        var figure = indicators.evaluate(
                world.province(),
                Question.of(id, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                groups.restated(world.province(), LocalDate.of(2026, 11, 20)));
        return figure.numerator() + "/" + figure.denominator();
    }
}
