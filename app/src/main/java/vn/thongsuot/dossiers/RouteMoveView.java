package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.shared.LocalizedText;

/**
 * A move of running dossiers to a newer route (Vietnamese: chuyển hồ sơ sang quy trình mới), with what it does to each.
 *
 * @param state planned, running, done, cancelled or stopped
 * @param missing steps of older routes, by key, for which no step of the new route takes their place
 */
public record RouteMoveView(
        UUID id,
        int version,
        String procedureCode,
        LocalizedText procedure,
        RouteView to,
        String state,
        Instant createdAt,
        Map<String, LocalizedText> missing,
        List<Row> rows) {

    public RouteMoveView {
        rows = List.copyOf(rows);
    }

    /** How many rows are in a state. */
    public long count(String rowState) {
        return rows.stream().filter(row -> row.state().equals(rowState)).count();
    }

    /**
     * One dossier.
     *
     * @param state planned, moved, left (it ended or has no place in the new route) or failed
     * @param asks agencies whose opinion is asked by the move
     * @param dueAt as it is and stays; null while its clock stands
     */
    public record Row(
            DossierCode code,
            int fromRoute,
            LocalizedText fromStep,
            @Nullable LocalizedText toStep,
            RouteFit fit,
            List<LocalizedText> asks,
            String state,
            @Nullable String errorCode,
            @Nullable Instant dueAt) {}

    /** Running dossiers on a route that is not the one in force (Vietnamese: hồ sơ còn theo quy trình cũ). */
    public record Behind(String procedureCode, LocalizedText procedure, int fromRoute, RouteView to, int dossiers) {}

    /** A move in the list. */
    public record Line(UUID id, String procedureCode, String state, Instant createdAt) {}
}
