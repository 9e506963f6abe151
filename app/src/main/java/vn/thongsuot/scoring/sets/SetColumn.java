package vn.thongsuot.scoring.sets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of the table of a set; the first name is the one that goes out, all of them may come in. */
enum SetColumn {
    CODE(10, "Mã", "STT", "TT", "Code"),
    NAME(
            60,
            "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
            "Tiêu chí",
            "Nội dung",
            "Tiêu chí chấm điểm",
            "Lĩnh vực, tiêu chí, tiêu chí thành phần",
            "Criterion"),
    MAX(12, "Điểm tối đa", "Điểm chuẩn", "Maximum"),
    EFFECT(14, "Loại điểm", "Effect"),
    RULE(50, "Cách chấm", "Cách tính điểm", "Rule"),
    EVIDENCE(40, "Tài liệu kiểm chứng", "Evidence"),
    APPRAISER(34, "Cơ quan thẩm định", "Đơn vị thẩm định", "Appraiser"),
    AREA(28, "Lĩnh vực cải cách", "Area of reform"),
    NAME_EN(40, "Tên tiếng Anh", "English name");

    private final int width;
    private final List<String> names;

    SetColumn(int width, String... names) {
        this.width = width;
        this.names = List.of(names);
    }

    int width() {
        return width;
    }

    List<String> names() {
        return names;
    }

    static List<SetColumn> required() {
        return List.of(CODE, NAME, MAX);
    }

    static Optional<SetColumn> find(String head) {
        String wanted = head.toLowerCase(Locale.ROOT).replaceAll("\\s*/\\s*", "/");
        return Arrays.stream(values())
                .filter(column -> column.names.stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }
}
