package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.catalogue.CatalogueEntry;
import vn.thongsuot.procedures.catalogue.CatalogueWorkbook;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.shared.LocalizedText;

/**
 * Decisions on procedures: one that brought the larger part of the catalogue in time, one late in announcing and in publishing, one
 * whose publication is open, a draft that is due.
 */
@Component
class DemoAnnouncements {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAnnouncements.class);
    private static final String MARRIAGE = "1.000894";
    private static final String BIRTH = "1.001193";

    private final DemoUnits units;
    private final DemoCatalogue catalogue;
    private final Decisions decisions;
    private final CatalogueEntries entries;

    DemoAnnouncements(DemoUnits units, DemoCatalogue catalogue, Decisions decisions, CatalogueEntries entries) {
        this.units = units;
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.entries = entries;
    }

    void make() {
        bring();
        late();
        open();
        draft();
        LOG.info("Demo decisions on procedures made");
    }

    /** In time: signed ten days before it takes effect, public everywhere four days after. */
    private void bring() {
        LocalDate effective = units.today().minusDays(190);
        UUID id = prepare(
                215,
                "Công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của tỉnh",
                "Văn bản của các bộ, ngành về chuẩn hóa thủ tục",
                effective,
                catalogue.more(),
                List.of());
        sign(205, id, "214/QĐ-UBND");
        publish(199, id, true, true);
        catalogue.publishRoutes(units.province(), units.today());
    }

    /** Signed on the day on which it took effect, public in the national database after the due day. */
    private void late() {
        LocalDate effective = units.today().minusDays(60);
        UUID id = prepare(
                64,
                "Công bố thủ tục hành chính được sửa đổi, bổ sung lĩnh vực hộ tịch",
                "Nghị định sửa đổi về đăng ký hộ tịch (ví dụ)",
                effective,
                List.of(with(MARRIAGE, effective, "3 working days", "Nam, nữ công dân đủ điều kiện kết hôn")),
                List.of());
        sign(60, id, "655/QĐ-UBND");
        publish(45, id, true, true);
    }

    private void open() {
        LocalDate effective = units.today().minusDays(1);
        UUID id = prepare(
                20,
                "Công bố thủ tục hành chính sửa đổi về đăng ký khai sinh",
                "Nghị quyết của Hội đồng nhân dân tỉnh về lệ phí (ví dụ)",
                effective,
                List.of(with(BIRTH, effective, null, "Cha, mẹ hoặc người thân thích của trẻ em")),
                List.of());
        sign(9, id, "790/QĐ-UBND");
        publish(8, id, false, true);
    }

    private void draft() {
        prepare(
                2,
                "Công bố thủ tục hành chính bị bãi bỏ lĩnh vực giảm nghèo",
                "Quyết định của Thủ tướng Chính phủ về chuẩn nghèo (ví dụ)",
                units.today().plusDays(9),
                List.of(),
                List.of(new CatalogueWorkbook.Abolished("1.011607", List.of())));
    }

    private CatalogueEntry with(String code, LocalDate on, @Nullable String limit, String subjects) {
        CatalogueEntry e =
                entries.find(units.province(), code, on).orElseThrow().entry();
        return new CatalogueEntry(
                e.code(),
                e.name(),
                e.fieldCode(),
                e.fieldName(),
                e.fieldGroup(),
                e.level(),
                e.agency(),
                e.channels(),
                e.onlineLevel(),
                e.boundaryFree(),
                limit == null ? e.limit() : limit,
                e.fee(),
                e.feeNote(),
                LocalizedText.of(
                        "Người nộp gửi hồ sơ; Bộ phận Một cửa tiếp nhận, chuyển thẩm định, ký và trả kết quả."),
                LocalizedText.of(subjects),
                e.conditions(),
                e.forms(),
                e.result(),
                e.legalBases(),
                e.confirmed(),
                e.source(),
                e.papers(),
                ProcedureKind.EXTERNAL,
                false,
                e.cases());
    }

    private UUID prepare(
            int ago,
            String title,
            String basis,
            LocalDate effective,
            List<CatalogueEntry> contents,
            List<CatalogueWorkbook.Abolished> abolished) {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        return units.ago(ago, 0, () -> {
            UUID id = decisions.create(officer, units.province(), new Decisions.Head(title, basis, effective));
            decisions.put(officer, id, 0, contents, abolished);
            return id;
        });
    }

    private void sign(int ago, UUID id, String number) {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        Actor chair = units.leader(units.province());
        LocalDate on = units.today().minusDays(ago);
        units.ago(ago, 30, () -> {
            decisions.submit(officer, id, 1);
            decisions.sign(chair, id, 2, new Decisions.Signature(number, on, "Chủ tịch " + chair.displayName(), true));
            return id;
        });
    }

    private void publish(int ago, UUID id, boolean national, boolean posted) {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        LocalDate on = units.today().minusDays(ago);
        units.ago(ago, 60, () -> {
            decisions.publish(
                    officer, id, 3, new Decisions.Published(national ? on : null, posted ? on : null, on, on));
            return id;
        });
    }
}
