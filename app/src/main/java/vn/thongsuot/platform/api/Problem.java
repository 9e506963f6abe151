package vn.thongsuot.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done, as RFC 9457 has it (Vietnamese: mô tả lỗi).
 *
 * @param type a name for the code, not an address
 * @param code stable, the same in every language
 * @param errors each field that is wrong; left out where the refusal is not about fields
 * @param incident number under which the log tells more; left out where there is nothing more to tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable List<Wrong> errors,
        @Nullable String incident) {

    /** One wrong field (Vietnamese: trường chưa hợp lệ). */
    record Wrong(String field, String detail) {}

    Problem with(List<Wrong> wrong) {
        return wrong.isEmpty() ? this : new Problem(type, title, status, code, detail, wrong, incident);
    }

    Problem withIncident(String number) {
        return new Problem(type, title, status, code, detail, errors, number);
    }
}
