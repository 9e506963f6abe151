package vn.thongsuot.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation as written down at the desk (Vietnamese: thông tin người nộp). Its {@code toString} shows no
 * personal data.
 *
 * @param kind citizen, business, household-business or organisation
 */
public record PersonForm(
        UUID authorityId,
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
        return "PersonForm[kind=%s]".formatted(kind);
    }
}
