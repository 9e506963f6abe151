package vn.thongsuot.procedures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A paper that a dossier holds (Vietnamese: thành phần hồ sơ).
 *
 * @param form original, copy, certified copy or eform
 * @param requiredWhen in words when it is needed; null when always
 * @param undigitised why it is not digitised; null when it is
 * @param cases keys of the cases in which it is asked for; empty: in every case
 */
public record ComponentView(
        UUID id,
        int n,
        LocalizedText name,
        String form,
        int copies,
        @Nullable LocalizedText requiredWhen,
        @Nullable Undigitised undigitised,
        List<String> cases) {

    public ComponentView {
        cases = List.copyOf(cases);
    }

    /** @param caseKey null for the usual case */
    boolean isAskedIn(@Nullable String caseKey) {
        return cases.isEmpty() || caseKey != null && cases.contains(caseKey);
    }
}
