package vn.thongsuot.dossiers.papers;

import org.jspecify.annotations.Nullable;

/**
 * Who signs, and how (Vietnamese: người ký). Build it with one of the factory methods.
 *
 * @param electronic the paper is an electronic form: a framed place for the digital signature is kept
 * @param mark the digital signature to show in that place
 */
public record Signatory(
        @Nullable String name, boolean electronic, @Nullable SignatureMark mark) {

    /** Nobody is named: room for a signature and a name written by hand. */
    public static Signatory unnamed() {
        return new Signatory(null, false, null);
    }

    /** Signs on paper: room for the signature above the printed name. */
    public static Signatory byHand(String name) {
        return new Signatory(name, false, null);
    }

    /** Will sign digitally: an empty framed place above the printed name. */
    public static Signatory digitally(String name) {
        return new Signatory(name, true, null);
    }

    /** Has signed digitally, or signs these very bytes next: the place shows the mark. */
    public static Signatory signed(String name, SignatureMark mark) {
        return new Signatory(name, true, mark);
    }
}
