package vn.thongsuot.programme.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.TargetFields;

/** What the form for a target shows; without a target it makes a new one. */
record TargetFormPage(
        Ui ui,
        Plan plan,
        @Nullable UUID targetId,
        TargetFields form,
        List<Choice> indicators,
        List<Choice> siblings,
        @Nullable String quote,
        Map<String, String> errors) {

    String action() {
        return "/desk/plans/" + plan.id() + "/targets" + (targetId == null ? "" : "/" + targetId);
    }

    List<ReformArea> areas() {
        return List.of(ReformArea.values());
    }

    List<Comparator> comparators() {
        return List.of(Comparator.values());
    }

    List<UnitLevel> levels() {
        return List.of(UnitLevel.values());
    }
}
