package vn.thongsuot.dossiers;

/** Who acts on an opinion (Vietnamese: bên thực hiện). */
public enum OpinionParty {
    /** Whoever holds the asked role in the asked unit. */
    ASKED,
    /** Whoever works on the dossier's step. */
    ASKER,
    /** The product itself, when the dossier ends. */
    PRODUCT
}
