package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.thongsuot.identity.PersonForm;

/** Invented applicants; their identifiers begin with 099, a place code that does not exist. */
final class DemoPersons {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
            "Lý");
    private static final List<String> MIDDLE =
            List.of("Văn", "Thị", "Minh", "Ngọc", "Quốc", "Thu", "Đức", "Kim", "Hoài", "Bích");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Châu", "Dung", "Giang", "Hà", "Hùng", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Oanh",
            "Phúc", "Quyên", "Sơn", "Tâm", "Thảo", "Tuấn", "Uyên", "Vinh", "Xuân", "Yến");
    private static final List<String> PLACES = List.of(
            "khu phố 2, phường Tân Giang",
            "khu phố 6, phường Tân Giang",
            "ấp Đông, xã Vĩnh Lạc",
            "thôn Thượng, xã Phú Sơn",
            "khu phố 1, phường Bến Thuyền",
            "thôn Hạ, xã Cẩm Hà");

    private DemoPersons() {}

    static PersonForm next(Random random, UUID authority) {
        int year = 1950 + random.nextInt(55);
        boolean female = random.nextBoolean();
        int century = (year < 2000 ? 0 : 2) + (female ? 1 : 0);
        return new PersonForm(
                authority,
                "citizen",
                pick(random, FAMILY) + " " + (female ? "Thị " : "") + pick(random, MIDDLE) + " " + pick(random, GIVEN),
                LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                female ? "female" : "male",
                "Số %d, %s".formatted(1 + random.nextInt(200), pick(random, PLACES)),
                "0900%06d".formatted(random.nextInt(1_000_000)),
                null,
                "099%d%02d%06d".formatted(century, year % 100, random.nextInt(1_000_000)));
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
