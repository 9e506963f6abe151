package vn.thongsuot.procedures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A paper that a dossier holds (Vietnamese: thành phần hồ sơ).
 *
 * @param form original, copy, certified copy or eform
 * @param requiredWhen the case in which it is needed; null when always
 */
public record ComponentView(
        UUID id,
        int n,
        LocalizedText name,
        String form,
        int copies,
        @Nullable LocalizedText requiredWhen) {}
