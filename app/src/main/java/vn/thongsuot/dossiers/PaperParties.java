package vn.thongsuot.dossiers;

import static vn.thongsuot.shared.DayFormat.DAY;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.papers.Party;
import vn.thongsuot.dossiers.papers.ReceiptPaper;
import vn.thongsuot.identity.PersonView;

/** Persons as they stand on a paper (Vietnamese: người nộp, người được ủy quyền trên phiếu). */
final class PaperParties {

    private PaperParties() {}

    static Party party(PersonView person) {
        return new Party(
                kind(person), person.fullName(), person.idNumber(), person.address(), person.phone(), person.email());
    }

    /** With how many others apply together with them; form 01 has no row for a list. */
    static Party together(Party applicant, int others) {
        return new Party(
                applicant.kind(),
                together(applicant.name(), others),
                applicant.identifier(),
                applicant.address(),
                applicant.phone(),
                applicant.email());
    }

    static String together(String name, int others) {
        return others == 0 ? name : "%s và %d người cùng đứng tên".formatted(name, others);
    }

    static ReceiptPaper.Agent agent(DossierPersons.Agent agent) {
        return new ReceiptPaper.Agent(party(agent.person()), authorisation(agent));
    }

    private static @Nullable String authorisation(DossierPersons.Agent agent) {
        String kind = switch (agent.kind()) {
            case POWER_OF_ATTORNEY -> "Văn bản ủy quyền";
            case LEGAL -> "Đại diện theo pháp luật";
            case INTRODUCTION -> "Giấy giới thiệu";
        };
        String number = agent.paperNumber() == null ? "" : " số " + agent.paperNumber();
        String day = agent.paperDate() == null ? "" : " ngày " + DAY.format(agent.paperDate());
        return kind + number + day;
    }

    private static Party.Kind kind(PersonView person) {
        if (!person.kind().equals("citizen")) {
            return Party.Kind.ORGANISATION;
        }
        return switch (person.sex() == null ? "" : person.sex()) {
            case "male" -> Party.Kind.MAN;
            case "female" -> Party.Kind.WOMAN;
            default -> Party.Kind.PERSON;
        };
    }
}
