package vn.thongsuot.dossiers.papers;

import org.jspecify.annotations.Nullable;

/**
 * A person or organisation on a paper (Vietnamese: ông, bà hoặc tổ chức). What is null is printed as a dotted line.
 *
 * @param identifier personal or organisation identifier (Vietnamese: số định danh)
 */
public record Party(
        Kind kind,
        String name,
        @Nullable String identifier,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) {

    /** How the party is addressed. */
    public enum Kind {
        /** Ông. */
        MAN,
        /** Bà. */
        WOMAN,
        /** A person whose form of address is not known: Ông/Bà. */
        PERSON,
        /** Tổ chức. */
        ORGANISATION
    }
}
