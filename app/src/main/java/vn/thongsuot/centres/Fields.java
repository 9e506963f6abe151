package vn.thongsuot.centres;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.LocalizedText;

/** Fields of administration with their names, from the catalogue in force (Vietnamese: lĩnh vực). */
@Component
public class Fields {

    private static final int ALL = 10_000;

    private final ProcedureCatalogue catalogue;
    private final Kept<Asked, Map<String, LocalizedText>> kept = new Kept<>(Duration.ofMinutes(1));

    Fields(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Asked(UUID authorityId, LocalDate on) {}

    /** Names by code, in the order of the names. */
    public Map<String, LocalizedText> names(UUID authorityId, LocalDate on) {
        return kept.get(new Asked(authorityId, on), this::load);
    }

    private Map<String, LocalizedText> load(Asked asked) {
        List<ProcedureView> all = catalogue.search(asked.authorityId(), "", asked.on(), ALL);
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        all.stream()
                .filter(procedure -> !procedure.isInternal())
                .sorted(Comparator.comparing(procedure -> procedure.fieldName().vi()))
                .forEach(procedure -> names.putIfAbsent(procedure.fieldCode(), procedure.fieldName()));
        return Collections.unmodifiableMap(names);
    }
}
