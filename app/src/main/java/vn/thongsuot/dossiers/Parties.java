package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.identity.PersonForm;

/**
 * Persons beside the applicant, as written down at the desk (Vietnamese: người nộp thay, người cùng đứng tên).
 *
 * @param agent who files for the applicant; null for none
 * @param coApplicants who apply together with them
 */
public record Parties(@Nullable Agent agent, List<PersonForm> coApplicants) {

    public static final Parties NONE = new Parties(null, List.of());

    public Parties {
        coApplicants = List.copyOf(coApplicants);
    }

    /**
     * Who files for the applicant.
     *
     * @param paperNumber number of the paper that gives the right; null where it has none
     * @param paperDate its day; null where the kind asks for none
     */
    public record Agent(
            PersonForm person,
            AuthorisationKind kind,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate) {}

    public boolean isEmpty() {
        return agent == null && coApplicants.isEmpty();
    }
}
