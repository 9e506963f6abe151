package vn.thongsuot.procedures.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.shared.DomainException;

/**
 * Activities as people type them, one a line: name | minutes | hourly income | fee | other cost (Vietnamese: bảng tính chi phí tuân
 * thủ).
 */
public final class CostText {

    private static final int MOST = 50;
    private static final int NAME = 200;

    private CostText() {}

    /** @throws DomainException REV-003 naming the line that cannot be read */
    public static List<ComplianceCost.Line> read(String text) {
        List<ComplianceCost.Line> lines = new ArrayList<>();
        for (String line : text.strip().split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split("\\|", -1);
            if (parts.length < 2
                    || parts.length > 5
                    || parts[0].isBlank()
                    || parts[0].strip().length() > NAME
                    || lines.size() == MOST) {
                throw unreadable(line);
            }
            long minutes = number(parts, 1, line);
            if (minutes > 1_000_000) {
                throw unreadable(line);
            }
            lines.add(new ComplianceCost.Line(
                    parts[0].strip(),
                    (int) minutes,
                    number(parts, 2, line),
                    number(parts, 3, line),
                    number(parts, 4, line)));
        }
        return lines;
    }

    public static String write(List<ComplianceCost.Line> lines) {
        return lines.stream()
                .map(line -> "%s | %d | %d | %d | %d"
                        .formatted(line.activity(), line.minutes(), line.hourlyIncome(), line.fee(), line.other()))
                .collect(Collectors.joining("\n"));
    }

    private static long number(String[] parts, int at, String line) {
        String text = at < parts.length ? parts[at].replaceAll("[.\\s]", "") : "";
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,12}")) {
            throw unreadable(line);
        }
        return Long.parseLong(text);
    }

    private static DomainException unreadable(String line) {
        String shown = line.strip();
        return new DomainException(
                "REV-003",
                DomainException.Kind.INVALID,
                "line of costs cannot be read",
                shown.substring(0, Math.min(80, shown.length())));
    }
}
