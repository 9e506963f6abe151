package vn.thongsuot.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/** Units and roles as an operator names them (Vietnamese: đơn vị, vai trò trên dòng lệnh). */
@Component
class Places {

    private final UnitDirectory units;
    private final Clock clock;

    Places(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The agency of {@code --unit}, within {@code --authority} where the code is used twice. */
    UnitView unit(Arguments arguments) {
        String code = arguments.require("unit");
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

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
