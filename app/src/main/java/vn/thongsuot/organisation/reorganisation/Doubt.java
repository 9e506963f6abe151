package vn.thongsuot.organisation.reorganisation;

/**
 * Something that a person should look at before confirming (Vietnamese: điểm cần xem lại).
 *
 * @param key of the message {@code reorganisation.doubt.<key>}
 * @param about unit or code
 */
public record Doubt(String key, String about) {

    /** Whether the decision cannot be confirmed like this. */
    public boolean blocks() {
        return key.equals("code-taken");
    }
}
