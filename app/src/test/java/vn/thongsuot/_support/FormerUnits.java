package vn.thongsuot._support;

import java.time.LocalDate;
import java.util.UUID;
import vn.thongsuot.organisation.UnitDirectory;

/** Units of the demo province that ended on 1 July 2025; papers and lists of theirs are still read. */
public final class FormerUnits {

    /** A commune that three became one with. */
    public static final String LAC_HOA = "Ủy ban nhân dân xã Lạc Hòa";

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private FormerUnits() {}

    public static UUID lacHoa(UnitDirectory units, UUID provinceId) {
        return units.listSubtree(provinceId, LAST_DAY).stream()
                .filter(unit -> unit.name().vi().equals(LAC_HOA))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
