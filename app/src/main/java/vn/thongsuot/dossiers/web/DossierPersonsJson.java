package vn.thongsuot.dossiers.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.AuthorisationKind;
import vn.thongsuot.dossiers.DossierPersons;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.platform.api.Allowed;

/** Persons of a dossier: applicant, who files for them, who apply together with them. Its {@code toString} shows none. */
record DossierPersonsJson(PersonJson applicant, @Nullable AgentJson agent, List<PersonJson> coApplicants) {

    /** A person. */
    record PersonJson(
            @Allowed({"citizen", "business", "household-business", "organisation"})
            String kind,

            String fullName,
            @Nullable String idNumber,
            @Nullable LocalDate birthDate,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String email) {

        static PersonJson of(PersonView person) {
            return new PersonJson(
                    person.kind(),
                    person.fullName(),
                    person.idNumber(),
                    person.birthDate(),
                    person.phone(),
                    person.address(),
                    person.email());
        }

        @Override
        public String toString() {
            return "PersonJson[]";
        }
    }

    /** Who files for the applicant, and by which paper. */
    record AgentJson(
            PersonJson person,
            @Allowed(of = AuthorisationKind.class) String kind,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate) {

        static AgentJson of(DossierPersons.Agent agent) {
            return new AgentJson(
                    PersonJson.of(agent.person()), agent.kind().key(), agent.paperNumber(), agent.paperDate());
        }
    }

    static DossierPersonsJson of(PersonView applicant, DossierPersons persons) {
        DossierPersons.Agent agent = persons.agent();
        return new DossierPersonsJson(
                PersonJson.of(applicant),
                agent == null ? null : AgentJson.of(agent),
                persons.coApplicants().stream().map(PersonJson::of).toList());
    }

    @Override
    public String toString() {
        return "DossierPersonsJson[]";
    }
}
