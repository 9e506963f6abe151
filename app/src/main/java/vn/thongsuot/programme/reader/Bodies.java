package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of bodies in a text (Vietnamese: tên cơ quan, đơn vị). */
final class Bodies {

    private static final Pattern HEAD = Pattern.compile(
            "(?iu)^(?:các\\s+|toàn\\s+thể\\s+)?(?:sở|phòng|văn\\s+phòng|ban|(?:ủy|uỷ)\\s+ban|ubnd|cơ\\s+quan|đơn\\s+vị|trung\\s+tâm|công\\s+an|báo|đài"
                    + "|thủ\\s+trưởng|hđnd|hội|mặt\\s+trận|đoàn|kho\\s+bạc|chi\\s+cục|trường|thanh\\s+tra|cổng|ngành|tổ|bộ|xã|phường|thị\\s+trấn|đảng|viện|bảo\\s+hiểm|bưu\\s+điện|địa\\s+phương|huyện|\\d+\\s+xã|công\\s+chức|trưởng)(?![\\p{L}]).*");

    private Bodies() {}

    static boolean isBody(String words) {
        return HEAD.matcher(words).matches();
    }

    /** Divides "Sở A, Sở B và các sở, ngành": a comma divides only before the name of another body. */
    static List<String> list(String words) {
        List<String> bodies = new ArrayList<>();
        Matcher m = Pattern.compile("\\s*(?:[,;\\n]|\\svà\\s)\\s*").matcher(words);
        int from = 0;
        while (m.find()) {
            String rest = words.substring(m.end());
            if (HEAD.matcher(rest.replaceAll("\\s+", " ")).matches()
                    && !isShort(words.substring(from, m.start()), rest)) {
                bodies.add(words.substring(from, m.start()).strip());
                from = m.end();
            }
        }
        bodies.add(words.substring(from).strip());
        return bodies.stream().filter(body -> !body.isBlank()).toList();
    }

    /** "các sở, ban, ngành", "xã, phường" are one body each. */
    private static boolean isShort(String before, String rest) {
        return before.strip()
                        .matches(
                                "(?iu)(?:(?:các|\\d+|ubnd|ủy ban nhân dân)\\s+)*(?:sở|ban|phòng|xã|phường|cơ quan|đơn vị)")
                && rest.strip()
                        .matches("(?iu)(?:ban|ngành|phường|thị trấn|đơn vị|xã|đoàn thể|địa phương|đặc khu|phòng).*");
    }
}
