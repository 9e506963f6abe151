package vn.thongsuot.petitions;

import org.jspecify.annotations.Nullable;

/**
 * Which petitions a list shows (Vietnamese: bộ lọc phản ánh).
 *
 * @param due null for all that is open
 * @param about null for all
 * @param source null for all
 * @param words words of the matter or a code, with or without accents; empty for all
 * @param page from 1
 */
public record PetitionFilter(
        Whose whose,
        @Nullable Due due,
        @Nullable PetitionAbout about,
        @Nullable PetitionSource source,
        String words,
        int page) {

    public static final int PAGE_SIZE = 50;

    /** Whose petitions (Vietnamese: phạm vi). */
    public enum Whose {
        /** What waits for me: in the register, as handler, for my opinion, for my approval. */
        MINE,
        /** Everything that a unit of mine received, answers or was asked about. */
        UNIT,
        /** Everything of the units under mine. */
        SUBTREE
    }

    /** How urgent (Vietnamese: theo hạn). */
    public enum Due {
        LATE,
        TODAY,
        /** Due after today, on the next working day at the latest. */
        SOON,
        LATER,
        /** The sender completes it, or another petition is answered first. */
        WAITING,
        /** Nothing is left to do. */
        DONE
    }

    public PetitionFilter {
        words = words.strip();
        page = Math.max(1, page);
    }

    public static PetitionFilter of(Whose whose) {
        return new PetitionFilter(whose, null, null, null, "", 1);
    }

    public PetitionFilter with(@Nullable Due newDue) {
        return new PetitionFilter(whose, newDue, about, source, words, 1);
    }

    public PetitionFilter with(Whose newWhose) {
        return new PetitionFilter(newWhose, due, about, source, words, 1);
    }

    public PetitionFilter withPage(int newPage) {
        return new PetitionFilter(whose, due, about, source, words, newPage);
    }
}
