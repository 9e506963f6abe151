package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The level of government that a figure is tied to (Vietnamese: cấp chính quyền): "cấp xã", "tại huyện", "100% xã, phường".
 * "Của tỉnh" or "trên địa bàn huyện" names a place, not a level.
 */
final class Levels {

    static final String PROVINCE = "province";
    static final String DISTRICT = "district";
    static final String COMMUNE = "commune";

    private static final int NEAR = 40;
    private static final String UNIT =
            "(thành\\s+phố\\s+trực\\s+thuộc\\s+trung\\s+ương|tỉnh(?!\\s+[uủ][ỷy])|thành\\s+phố|huyện(?!\\s+[uủ][ỷy])|quận(?!\\s+[uủ][ỷy])|thị\\s+xã|(?<!thị )xã(?!\\s+hội)|phường|thị\\s+trấn|đặc\\s+khu|sở(?=[\\s,;.]))";
    private static final String AUTHORITY = "(?:(?:ủy|uỷ)\\s+ban\\s+nhân\\s+dân|ubnd|hội\\s+đồng\\s+nhân\\s+dân|hđnd)";
    private static final Pattern STRONG =
            Pattern.compile("(?<![\\p{L}])(?:cấp\\s+|(?:ở|tại)\\s+(?:các\\s+)?|trực\\s+thuộc\\s+" + AUTHORITY
                    + "\\s+(?:cấp\\s+)?)" + UNIT + "(?![\\p{L}])");
    private static final Pattern MORE = Pattern.compile(
            "\\G\\s*(?:,|và|hoặc|/|-)\\s*(?:cấp\\s+|" + AUTHORITY + "\\s+(?:cấp\\s+)?)?" + UNIT + "(?![\\p{L}])");
    private static final Pattern BRACKET =
            Pattern.compile("\\s*\\((?:ở\\s+|tại\\s+|đối\\s+với\\s+)?(?:cấp\\s+)?" + UNIT + "\\s*\\)");
    private static final Pattern WEAK = Pattern.compile(
            "(?<![\\p{L}])(?:phòng\\s+[^,;%]{2,30}\\s|ngành\\s+|" + AUTHORITY + "\\s+)" + UNIT + "(?![\\p{L}])");
    private static final Pattern LOOSE = Pattern.compile("(?<![\\p{L}])" + UNIT + "(?![\\p{L}])");
    private static final Pattern OFFICES = Pattern.compile("(?<![\\p{L}])sở,\\s*(?:ban,\\s*)?ngành(?![\\p{L}])");
    private static final Pattern COUNTED = Pattern.compile("^\\s*(?:(?:tổng\\s+)?số\\s+)?(?:các\\s+)?(?:" + AUTHORITY
            + "\\s+(?:cấp\\s+|các\\s+)?|(?:cán\\s+bộ,?\\s+)?(?:công\\s+chức|viên\\s+chức)\\s+)?" + UNIT
            + "(?![\\p{L}])");
    private static final Pattern AWAY = Pattern.compile(
            "(?<![\\p{L}])(?:đến|tới|từ|xuống|cho|về|(?<!đối )với|giữa|không\\s+chuyên\\s+trách(?:\\s+(?:tại|ở))?)\\s+(?:các\\s+)?$");

    private Levels() {}

    /** The one level that a figure's own words name; null for none and for several. */
    static @Nullable String of(Clause clause, boolean leading) {
        Matcher bracket = BRACKET.matcher(clause.after());
        if (bracket.lookingAt()) {
            return level(bracket.group(1));
        }
        String after = withoutBrackets(clause.after());
        if (!clause.figure().percent()) {
            after = after.replaceAll("(?<!\\p{L})(?:tại|ở)\\s+(?!cấp)", " về ");
        }
        if (leading) {
            String right = cutAt(after, "trong đó", "trong số");
            Matcher counted = COUNTED.matcher(right);
            if (counted.find()) {
                Set<String> all = all(right.substring(0, Math.min(right.length(), counted.end() + 30)), true);
                all.add(level(counted.group(1)));
                return only(all);
            }
            String found = only(all(right, true));
            return found != null || !strong(right).isEmpty() || !clause.isFirst()
                    ? found
                    : only(strong(clause.before()));
        }
        Set<String> right = strong(cutAt(after, ",", ".", " và ", "(", ":"));
        return right.isEmpty() ? only(strong(ownWords(clause))) : only(right);
    }

    /** The level of a figure in a list: the levels are named in the same order before or after the list. */
    static @Nullable String listed(String before, String after, int place, int size) {
        for (Set<String> named : List.of(strong(before), strong(after), loose(before))) {
            if (named.size() == size) {
                return List.copyOf(named).get(place);
            }
        }
        return null;
    }

    /** A bare "của huyện" says a level where another figure of the sentence has "của xã" against it. */
    static @Nullable String contrasted(Clause clause, List<Clause> all) {
        Set<String> others = new LinkedHashSet<>();
        for (Clause other : all) {
            String level = other.sentence() == clause.sentence() ? loose(other, !Subjects.isTrailing(other)) : null;
            if (level != null) {
                others.add(level);
            }
        }
        return others.size() > 1 ? loose(clause, !Subjects.isTrailing(clause)) : null;
    }

    /** Any name of a kind of unit, for lists and contrasts only. */
    private static Set<String> loose(String low) {
        Set<String> levels = new LinkedHashSet<>();
        Matcher m = LOOSE.matcher(low);
        while (m.find()) {
            levels.add(level(m.group(1)));
        }
        return levels;
    }

    /** The one level that any name of a unit beside a figure says; it counts only in contrast to another figure's. */
    static @Nullable String loose(Clause clause, boolean leading) {
        String after = withoutBrackets(clause.after());
        return leading ? only(loose(after)) : only(loose(ownWords(clause)));
    }

    /** Levels named by "cấp", "tại" and the like, in order, each once. */
    static Set<String> strong(String low) {
        Set<String> levels = new LinkedHashSet<>();
        if (OFFICES.matcher(low).find()) {
            levels.add(PROVINCE);
        }
        Matcher m = STRONG.matcher(low);
        while (m.find()) {
            if (AWAY.matcher(low.substring(Math.max(0, m.start() - NEAR), m.start()))
                            .find()
                    || m.group().startsWith("thành phố trực")) {
                continue;
            }
            levels.add(level(m.group(1)));
            Matcher more = MORE.matcher(low).region(m.end(), low.length());
            while (more.find()) {
                levels.add(level(more.group(1)));
            }
        }
        return levels;
    }

    private static Set<String> all(String low, boolean weakToo) {
        Set<String> levels = strong(low);
        if (weakToo && !levels.isEmpty()) {
            Matcher m = WEAK.matcher(low);
            while (m.find()) {
                levels.add(level(m.group(1)));
            }
        }
        return levels;
    }

    /** The words before a figure without the tail that still belongs to the figure before it. */
    private static String ownWords(Clause clause) {
        String before = clause.before();
        if (clause.isFirst()) {
            return before;
        }
        List<String> parts = new ArrayList<>(List.of(before.split(",| và ", 2)));
        return parts.size() == 2 ? parts.get(1) : "";
    }

    private static @Nullable String only(Set<String> levels) {
        return levels.size() == 1 ? levels.iterator().next() : null;
    }

    private static String withoutBrackets(String text) {
        StringBuilder out = new StringBuilder(text);
        Matcher m = Pattern.compile("\\([^)]*\\)?").matcher(text);
        while (m.find()) {
            for (int i = m.start(); i < m.end(); i++) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static String cutAt(String text, String... ends) {
        int cut = text.length();
        for (String end : ends) {
            int at = text.indexOf(end);
            cut = at >= 0 && at < cut ? at : cut;
        }
        return text.substring(0, cut);
    }

    /** The level of a kind of unit, old and new names. */
    static String level(String unit) {
        return switch (unit.replaceAll("\\s+", " ")) {
            case "tỉnh", "sở", "thành phố trực thuộc trung ương" -> PROVINCE;
            case "huyện", "quận", "thị xã", "thành phố" -> DISTRICT;
            default -> COMMUNE;
        };
    }
}
