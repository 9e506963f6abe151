package vn.thongsuot.petitions;

import java.util.Locale;

/** What a petition is about (Vietnamese: phân loại nội dung); the words are those of the fact. */
public enum PetitionAbout {
    /** An administrative procedure and how it is handled (Vietnamese: thủ tục hành chính). */
    PROCEDURE,
    /** A regulation (Vietnamese: quy định hành chính). */
    REGULATION,
    /** How an official behaves (Vietnamese: hành vi của cán bộ, công chức). */
    CONDUCT,
    /** Vietnamese: nội dung khác. */
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PetitionAbout of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
