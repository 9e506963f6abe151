package vn.thongsuot.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A paper to be kept (Vietnamese: giấy tờ mới).
 *
 * @param ownerKind kind of the case, such as {@code dossier}
 * @param purpose component, paper or result
 * @param createdBy account; null for the system
 */
public record NewDocument(
        UUID authorityId,
        String ownerKind,
        UUID ownerId,
        String purpose,
        LocalizedText title,
        @Nullable UUID createdBy) {}
