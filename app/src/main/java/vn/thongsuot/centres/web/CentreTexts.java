package vn.thongsuot.centres.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.centres.Fields;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.LocalizedText;

/** Words of points that several pages show. */
@Component
class CentreTexts {

    private final Fields fields;
    private final Clock clock;

    CentreTexts(Fields fields, Clock clock) {
        this.fields = fields;
        this.clock = clock;
    }

    String services(Ui ui, PointView point) {
        return switch (point.services().takes()) {
            case ALL -> ui.t("centre.takes.all");
            case FIELDS -> fields(ui, point.authorityId(), point.services().codes());
            case PROCEDURES ->
                ui.t(
                        "centre.takes.procedures.list",
                        String.join(", ", point.services().codes()));
        };
    }

    String fields(Ui ui, UUID authorityId, List<String> codes) {
        Map<String, LocalizedText> names =
                fields.names(authorityId, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return codes.stream()
                .map(code -> names.containsKey(code) ? ui.text(names.get(code)) : code)
                .collect(Collectors.joining(", "));
    }

    String kind(Ui ui, PointView point) {
        String kind = ui.t("centre.kind." + point.kind().key());
        return point.oneTier() ? ui.t("centre.kind.oneTier", kind) : kind;
    }
}
