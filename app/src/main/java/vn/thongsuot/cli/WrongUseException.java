package vn.thongsuot.cli;

/** Arguments that a command does not take; the message tells the operator what it does. */
final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
