package vn.thongsuot.dossiers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place that a paper is dated from (Vietnamese: địa danh): the commune or province in whose name the unit acts, as
 * "Tân Giang" of "Ủy ban nhân dân phường Tân Giang".
 */
final class PlaceNames {

    private static final Pattern AREA =
            Pattern.compile(".*\\b(?:phường|xã|thị trấn|tỉnh|thành phố) (\\p{Lu}.*)", Pattern.UNICODE_CHARACTER_CLASS);

    private PlaceNames() {}

    /** Empty for a unit whose name holds no area, such as a department of the province. */
    static Optional<String> of(String unit) {
        Matcher area = AREA.matcher(unit);
        return area.matches() ? Optional.of(area.group(1)) : Optional.empty();
    }
}
