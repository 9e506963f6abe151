package vn.thongsuot.exports;

/** A list grew beyond what a file may hold while it was written. */
final class TooManyRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyRowsException(int most) {
        super("More than %d rows.".formatted(most));
    }
}
