package vn.thongsuot.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as somebody with the right and a purpose reads it (Vietnamese: thông tin người nộp). Hidden in {@code toString}. */
public record PersonView(
        UUID id,
        String kind,
        String fullName,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String idNumber) {

    @Override
    public String toString() {
        return "PersonView[%s]".formatted(id);
    }
}
