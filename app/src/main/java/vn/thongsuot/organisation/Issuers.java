package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How units stand in the head of their papers (Vietnamese: tên cơ quan ban hành, địa danh); a committee's on two lines. */
@Component
public class Issuers {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String CAPITALS = "ỦY BAN NHÂN DÂN";
    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private static final String LEVEL = "^(tỉnh|thành phố|phường|xã|thị trấn|đặc khu|huyện) ";

    private final UnitDirectory units;

    Issuers(UnitDirectory units) {
        this.units = units;
    }

    public Issuer get(UUID unitId, LocalDate on) {
        UnitView unit = units.get(unitId, on);
        return new Issuer(superior(unit, on), capitals(unit), place(unit, on));
    }

    private String superior(UnitView unit, LocalDate on) {
        UUID above = unit.parentId();
        return unit.kind() == UnitKind.PEOPLE_COMMITTEE || above == null ? "" : capitals(units.get(above, on));
    }

    /** That of the nearest People's Committee. */
    private String place(UnitView unit, LocalDate on) {
        UnitView nearest = unit;
        while (nearest.kind() != UnitKind.PEOPLE_COMMITTEE && nearest.parentId() != null) {
            nearest = units.get(nearest.parentId(), on);
        }
        return nearest.name().vi().replace(COMMITTEE, "").replaceFirst(LEVEL, "");
    }

    private static String capitals(UnitView unit) {
        return unit.name().vi().toUpperCase(VIETNAMESE).replace(CAPITALS + " ", CAPITALS + "\n");
    }
}
