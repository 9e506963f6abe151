package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that can be done to a dossier in its present status, and by whom (Vietnamese: ai làm được gì trên hồ sơ).
 *
 * @param who any one of these relations is enough
 * @param accounts who stand in one of them today
 * @param reader whether the one who asks does
 */
public record MayDo(DossierAction action, Set<ActingAs> who, List<UUID> accounts, boolean reader, String legalBasis) {

    public MayDo {
        who = Set.copyOf(who);
        accounts = List.copyOf(accounts);
    }
}
