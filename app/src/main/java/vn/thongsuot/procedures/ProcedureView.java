package vn.thongsuot.procedures;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * One version of a procedure (Vietnamese: thủ tục hành chính).
 *
 * @param limitText limit in the grammar of the legal clock; null when not known
 * @param feeAmount whole đồng; 0 where there is none or the rule is no number
 */
public record ProcedureView(
        UUID versionId,
        String code,
        LocalizedText name,
        String fieldCode,
        LocalizedText fieldName,
        String fieldGroup,
        String level,
        LocalizedText decidingAgency,
        List<String> channels,
        String onlineLevel,
        boolean boundaryFree,
        @Nullable String limitText,
        long feeAmount,
        @Nullable LocalizedText feeNote,
        @Nullable LocalizedText result,
        List<String> legalBases,
        boolean confirmed,
        List<ComponentView> components,
        ProcedureKind kind,
        boolean specialised) {

    public ProcedureView {
        channels = List.copyOf(channels);
        legalBases = List.copyOf(legalBases);
        components = List.copyOf(components);
    }

    /** Between agencies, and so not offered to citizens. */
    public boolean isInternal() {
        return kind == ProcedureKind.INTERNAL;
    }
}
