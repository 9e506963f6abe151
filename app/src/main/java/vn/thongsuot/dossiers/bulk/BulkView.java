package vn.thongsuot.dossiers.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.shared.DomainException;

/** What became of an act on many dossiers (Vietnamese: kết quả thao tác hàng loạt). */
public record BulkView(
        UUID id, BulkAction action, boolean running, boolean background, Instant createdAt, List<Row> rows) {

    /**
     * @param state planned, done or refused
     * @param refusal why it may not be done; null unless it was refused
     */
    public record Row(
            DossierCode code, String state, @Nullable DomainException refusal) {}

    /** Address of the report of a run. */
    public static String path(UUID id) {
        return "/desk/work/bulk/" + id;
    }

    public int count(String state) {
        return (int) rows.stream().filter(row -> row.state().equals(state)).count();
    }
}
