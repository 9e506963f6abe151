package vn.thongsuot.surveys.rounds;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/** A round as it was typed (Vietnamese: đợt khảo sát đang chuẩn bị); see {@link Round}. */
public record RoundDraft(
        UUID unitId,
        LocalizedText name,
        UUID versionId,
        Design design,
        @Nullable LocalDate frameFrom,
        @Nullable LocalDate frameTo,
        int marginPermille,
        int reservePercent,
        long seed,
        Formula formula,
        LocalDate opensOn,
        LocalDate closesOn) {}
