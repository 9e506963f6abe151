package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.identity.PersonView;

/** Persons beside the applicant as somebody with the right reads them (Vietnamese: người nộp thay, người cùng đứng tên). */
public record DossierPersons(@Nullable Agent agent, List<PersonView> coApplicants) {

    public static final DossierPersons NONE = new DossierPersons(null, List.of());

    public DossierPersons {
        coApplicants = List.copyOf(coApplicants);
    }

    /** Who files for the applicant, by which paper. */
    public record Agent(
            PersonView person,
            AuthorisationKind kind,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate) {}
}
