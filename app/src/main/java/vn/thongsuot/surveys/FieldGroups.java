package vn.thongsuot.surveys;

import java.util.List;
import java.util.Set;

/** Groups of fields that results are shown for (Vietnamese: nhóm lĩnh vực). */
public final class FieldGroups {

    /** Where no procedure was used, or one of no other group. */
    public static final String OTHER = "other";

    /** Every group, in the order in which they are shown. */
    public static final List<String> ALL =
            List.of("land", "construction", "investment", "civil-status", "business", "justice", OTHER);

    /** Plans' rule R14: these together have a floor of their own, inside the same population. */
    public static final Set<String> LAND_CONSTRUCTION_INVESTMENT = Set.of("land", "construction", "investment");

    private FieldGroups() {}

    /** The group itself, or {@link #OTHER} where it is none of them. */
    public static String known(String group) {
        return ALL.contains(group) ? group : OTHER;
    }
}
