package vn.thongsuot.platform.backup;

/** A backup or restore that cannot be done; the message says in Vietnamese what is wrong and what to do. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
