package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.shared.LocalizedText;

/**
 * What becomes of a dossier in another case of its procedure (Vietnamese: kết quả chuyển trường hợp).
 *
 * @param now its case; null for the usual one
 * @param then the case that was chosen; null for the usual one
 * @param papers that are asked for in addition
 * @param step in which it goes on by the route of that case; null where the route stays
 * @param anew whether that step has to be claimed anew
 */
public record CaseChange(
        @Nullable ProcedureCase now,
        @Nullable ProcedureCase then,
        Days before,
        Days after,
        List<LocalizedText> papers,
        @Nullable LocalizedText step,
        boolean anew) {

    public CaseChange {
        papers = List.copyOf(papers);
    }

    /** Due instant and appointment; null where there is none. */
    public record Days(@Nullable Instant due, @Nullable Instant appointment) {}
}
