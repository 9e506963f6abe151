package vn.thongsuot.petitions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thongsuot.petitions.words.VietnameseText;
import vn.thongsuot.shared.LegalBasis;
import vn.thongsuot.shared.Phone;

/**
 * What a petition has to be to be received (Vietnamese: yêu cầu đối với phản ánh, kiến nghị): Vietnamese words, and a sender
 * with name, address and telephone number.
 */
@LegalBasis(act = "20/2008/NĐ-CP", provision = "Điều 7", from = "2008-03-03")
public final class PetitionChecks {

    private static final Set<String> KINDS = Set.of("citizen", "business", "household-business", "organisation");
    private static final Pattern PERSON_NAME = Pattern.compile("[\\p{L}\\p{M}'’.-]+(?: +[\\p{L}\\p{M}'’.-]+)+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final int LONGEST_LINE = 200;

    private PetitionChecks() {}

    /** Message key of what is wrong, by field, in the order of the form; empty when nothing is. */
    public static Map<String, String> check(NewPetition petition) {
        Map<String, String> wrong = new LinkedHashMap<>();
        checkContent(petition, wrong);
        checkSender(petition.sender(), wrong);
        Behalf behalf = petition.behalf();
        if (behalf != null) {
            checkBehalf(behalf, wrong);
        }
        if (petition.place().length() > LONGEST_LINE) {
            wrong.put("place", "petition.wrong.long");
        }
        if (petition.externalCode().length() > 60) {
            wrong.put("externalCode", "petition.wrong.long");
        }
        if (petition.pictures().size() > NewPetition.MOST_PICTURES) {
            wrong.put("pictures", "petition.wrong.pictures");
        }
        return wrong;
    }

    private static void checkContent(NewPetition petition, Map<String, String> wrong) {
        String content = petition.content();
        if (content.length() < NewPetition.SHORTEST) {
            wrong.put("content", "petition.wrong.content.short");
        } else if (content.length() > NewPetition.LONGEST) {
            wrong.put("content", "petition.wrong.content.long");
        } else if (!VietnameseText.isVietnamese(content)) {
            wrong.put("content", "petition.wrong.content.language");
        }
    }

    private static void checkBehalf(Behalf behalf, Map<String, String> wrong) {
        if (!Behalf.RELATIONS.contains(behalf.relation())) {
            wrong.put("behalfRelation", "petition.wrong.behalfRelation");
        }
        if (!PERSON_NAME.matcher(behalf.name()).matches()) {
            wrong.put("behalfName", "petition.wrong.behalfName");
        } else if (behalf.name().length() > LONGEST_LINE) {
            wrong.put("behalfName", "petition.wrong.long");
        }
        if (behalf.paper().isEmpty() && behalf.relation().equals(Behalf.POWER_OF_ATTORNEY)) {
            wrong.put("behalfPaper", "petition.wrong.behalfPaper");
        } else if (behalf.paper().length() > LONGEST_LINE) {
            wrong.put("behalfPaper", "petition.wrong.long");
        }
    }

    private static void checkSender(NewPetition.Sender sender, Map<String, String> wrong) {
        if (!KINDS.contains(sender.kind())) {
            wrong.put("kind", "petition.wrong.kind");
        }
        boolean named = sender.kind().equals("citizen")
                ? PERSON_NAME.matcher(sender.name()).matches()
                : sender.name().length() >= 3;
        if (!named) {
            wrong.put("name", "petition.wrong.name");
        } else if (sender.name().length() > LONGEST_LINE) {
            wrong.put("name", "petition.wrong.long");
        }
        if (Phone.find(sender.phone()).isEmpty()) {
            wrong.put("phone", "petition.wrong.phone");
        }
        if (sender.address().length() < 5) {
            wrong.put("address", "petition.wrong.address");
        } else if (sender.address().length() > LONGEST_LINE) {
            wrong.put("address", "petition.wrong.long");
        }
        if (!sender.email().isEmpty() && !EMAIL.matcher(sender.email()).matches()) {
            wrong.put("email", "petition.wrong.email");
        }
    }
}
