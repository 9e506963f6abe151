package vn.thongsuot.centres.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * A point with its counters and shifts.
 *
 * @param kiosk path with its key; empty for who may not see it
 * @param keeps whether the reader keeps the point
 * @param plans whether the reader plans its shifts
 */
record CentrePage(
        Ui ui,
        UUID id,
        int version,
        String name,
        String kind,
        String unit,
        String parent,
        String address,
        String hours,
        String services,
        List<Counter> counters,
        List<Shift> shifts,
        List<Choice> clerks,
        List<Choice> fields,
        String kiosk,
        boolean keeps,
        boolean plans,
        FormPart edit,
        TypedForm form,
        Map<String, String> errors) {

    /** A counter. */
    record Counter(UUID id, int number, String fields) {}

    /** A shift. */
    record Shift(UUID id, String day, String hours, int counter, String clerk) {}

    /** What the form of a point chooses from. */
    record FormPart(
            List<Choice> kinds,
            List<Choice> units,
            List<Choice> parents,
            List<Choice> takes,
            String name,
            String nameEn,
            String address,
            String codes,
            boolean oneTier) {}

    /** All points that the reader may see. */
    record Listed(Ui ui, List<Row> rows, boolean keeps) {}

    /** A point in the list. */
    record Row(UUID id, String name, String kind, String unit, String address, int counters, String services) {}

    /** A new point. */
    record Fresh(Ui ui, FormPart edit, Map<String, String> errors) {}
}
