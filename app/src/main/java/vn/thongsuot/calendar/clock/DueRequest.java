package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/** What {@link DueCommand} is asked, as text: pauses {@code FROM/TO} (open without TO), extensions {@code LIMIT@DECIDED}. */
record DueRequest(String limit, String received, List<String> pauses, List<String> extensions) {

    LocalDateTime receivedAt() {
        return instant(received);
    }

    List<Adjustment> adjustments() {
        return Stream.<Adjustment>concat(
                        pauses.stream().map(DueRequest::pause),
                        extensions.stream().map(DueRequest::extension))
                .toList();
    }

    private static Pause pause(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(
                    "Tạm dừng '%s': cho phép TỪ/ĐẾN, ĐẾN để trống khi còn dừng.".formatted(text));
        }
        return new Pause(instant(ends[0]), ends[1].isBlank() ? null : instant(ends[1]));
    }

    private static Extension extension(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("Gia hạn '%s': cho phép THỜI_HẠN@LÚC_QUYẾT_ĐỊNH.".formatted(text));
        }
        return new Extension(Limit.parse(text.substring(0, at)), instant(text.substring(at + 1)));
    }

    private static LocalDateTime instant(String text) {
        try {
            return LocalDateTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Thời điểm '%s' không đọc được; cho phép YYYY-MM-DDTHH:MM.".formatted(text), e);
        }
    }
}
