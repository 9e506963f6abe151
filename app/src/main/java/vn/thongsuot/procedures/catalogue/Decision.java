package vn.thongsuot.procedures.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A decision that announces procedures (Vietnamese: quyết định công bố thủ tục hành chính).
 *
 * @param unitId unit that prepares it
 * @param basis legal act that changes the procedures
 * @param effectiveOn first day of what it announces
 * @param signer office and name under it; null until it is signed, as number and day
 * @param withdrawnReason why it was taken back before its first day; null where it was not
 */
public record Decision(
        UUID id,
        UUID authorityId,
        UUID unitId,
        LocalizedText title,
        String basis,
        LocalDate effectiveOn,
        DecisionState state,
        int version,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable String signer,
        @Nullable String withdrawnReason) {}
