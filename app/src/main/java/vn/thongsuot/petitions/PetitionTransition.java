package vn.thongsuot.petitions;

import java.util.Set;

/**
 * One edge of the life cycle (Vietnamese: một bước chuyển trạng thái).
 *
 * @param who any of them may take it
 * @param event action of the entry in the petition's stream
 */
public record PetitionTransition(
        PetitionStatus from, PetitionAction action, PetitionStatus to, Set<PetitionParty> who, String event) {}
