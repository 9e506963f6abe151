package vn.thongsuot.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.forms.Forms;
import vn.thongsuot.procedures.samples.Samples;

/** The form of birth registration, and filled examples of all papers of one procedure and of one paper of another. */
@Component
class DemoForms {

    private static final String BIRTH = "1.001193";
    private static final String MARRIAGE = "1.000894";

    private final DemoUnits units;
    private final Forms forms;
    private final Samples samples;
    private final CatalogueEntries entries;

    DemoForms(DemoUnits units, Forms forms, Samples samples, CatalogueEntries entries) {
        this.units = units;
        this.forms = forms;
        this.samples = samples;
        this.entries = entries;
    }

    void make() {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        units.ago(50, 0, () -> {
            forms.save(officer, BIRTH, 0, birth());
            forms.publish(officer, BIRTH, 1);
            entries.find(units.province(), MARRIAGE, units.today())
                    .orElseThrow()
                    .entry()
                    .papers()
                    .forEach(paper -> samples.publish(
                            officer, MARRIAGE, paper.n(), "Mẫu đã điền số " + paper.n(), page(paper.n())));
            samples.publish(officer, BIRTH, 1, "Tờ khai đăng ký khai sinh đã điền", page(1));
            return BIRTH;
        });
    }

    private static byte[] page(int n) {
        return DemoPdf.page("Giấy tờ mẫu " + n + " (sample paper)");
    }

    private static FormDefinition birth() {
        String child = "Trẻ em được khai sinh";
        return new FormDefinition(
                "Tờ khai đăng ký khai sinh",
                List.of(
                        field("nguoi-khai", FormField.Kind.PERSON, "Người yêu cầu", "Người yêu cầu", List.of()),
                        field("noi-cu-tru", FormField.Kind.ADDRESS, "Người yêu cầu", "Nơi cư trú", List.of()),
                        field("ten-tre", FormField.Kind.TEXT, child, "Họ, chữ đệm, tên", List.of()),
                        field("ngay-sinh", FormField.Kind.DATE, child, "Ngày sinh", List.of()),
                        field("gioi-tinh", FormField.Kind.CHOICE, child, "Giới tính", List.of("Nam", "Nữ")),
                        field("tai-co-so-y-te", FormField.Kind.YES_NO, child, "Sinh tại cơ sở y tế?", List.of()),
                        new FormField(
                                "nguoi-lam-chung",
                                FormField.Kind.TEXT,
                                child,
                                "Người làm chứng việc sinh",
                                "Khi không có giấy chứng sinh",
                                true,
                                List.of(),
                                "tai-co-so-y-te",
                                "no")));
    }

    private static FormField field(String key, FormField.Kind kind, String group, String label, List<String> options) {
        return new FormField(key, kind, group, label, "", true, options, "", "");
    }
}
