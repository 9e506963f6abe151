package vn.thongsuot.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/** Units and roles as an operator names them (Vietnamese: đơn vị, vai trò trên dòng lệnh). */
@Component
class Places {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final UnitDirectory units;
    private final Clock clock;

    Places(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /**
     * The unit of {@code --unit}: an agency by its code, within {@code --authority} where the code is used twice, or any unit by its id
     * as {@code export units} writes it, because desks and sections bear the code of their agency.
     */
    UnitView unit(Arguments arguments) {
        String code = arguments.require("unit");
        if (code.matches(ID)) {
            return units.find(UUID.fromString(code), today())
                    .orElseThrow(() -> arguments.wrong("Không có đơn vị %s.".formatted(code)));
        }
        List<UnitView> found = authorities(arguments)
                .flatMap(authority -> units.findByCode(authority.id(), code, today()).stream())
                .toList();
        if (found.size() != 1) {
            throw arguments.wrong(
                    found.isEmpty()
                            ? "Không có đơn vị mã %s.".formatted(code)
                            : "Mã %s có ở nhiều tỉnh: thêm --authority.".formatted(code));
        }
        return found.getFirst();
    }

    /** The authority of {@code --authority}, or the only one. */
    UnitView authority(Arguments arguments) {
        List<UnitView> found = authorities(arguments).toList();
        if (found.size() != 1) {
            throw arguments.wrong(
                    found.isEmpty()
                            ? "Không có tỉnh (cơ quan cấp trên cùng) này."
                            : "Có nhiều tỉnh: thêm --authority. Các mã: %s."
                                    .formatted(
                                            found.stream().map(UnitView::code).toList()));
        }
        return found.getFirst();
    }

    private Stream<UnitView> authorities(Arguments arguments) {
        return units.listAuthorities(today()).stream()
                .filter(authority -> arguments
                        .option("authority")
                        .map(authority.code()::equals)
                        .orElse(true));
    }

    static Role role(Arguments arguments) {
        String name = arguments.require("role");
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> arguments.wrong(
                        "Không có vai trò %s. Các vai trò: %s.".formatted(name, Arrays.toString(Role.values()))));
    }

    /** As it is typed. */
    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Code and name, as operators read them; the last ones of a unit that is no more. */
    String name(UUID unitId) {
        return units.findLast(unitId, today())
                .map(unit -> unit.code() + " " + unit.name().vi())
                .orElse("–");
    }

    /** The day of an option. */
    static Optional<LocalDate> day(Arguments arguments, String option) {
        try {
            return arguments.option(option).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw arguments.wrong("--%s phải là ngày dạng 2026-11-30.".formatted(option));
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
