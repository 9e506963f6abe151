package vn.thongsuot.shared;

/** A parameter of a message that is itself a message key, so that it is read in the reader's language (Vietnamese: khóa thông báo). */
public record MessageRef(String key) {
    @Override
    public String toString() {
        return key;
    }
}
