package vn.thongsuot.organisation.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A decision on units with all that it does (Vietnamese: phương án sắp xếp đơn vị).
 *
 * @param allocations agency code of the part of a split that gets a case, by the code of the case or of its procedure
 */
public record Reorganisation(
        UUID id,
        UUID authorityId,
        String number,
        LocalizedText title,
        String signer,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        ReorganisationStatus status,
        int version,
        Map<String, String> allocations,
        UUID draftedBy,
        @Nullable UUID confirmedBy,
        @Nullable UUID decisionId,
        List<Operation> operations) {

    public Reorganisation {
        allocations = Map.copyOf(allocations);
        operations = List.copyOf(operations);
    }
}
