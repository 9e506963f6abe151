package vn.thongsuot.audit;

/**
 * Something that is not as it was written (Vietnamese: sai lệch của nhật ký).
 *
 * @param where stream and number of the entry, or number of the checkpoint; no personal data
 */
public record Finding(Kind kind, String where) {

    /** What is wrong. */
    public enum Kind {
        /** An entry's content or hash is another one. */
        CHANGED,
        /** An entry between others is gone. */
        REMOVED,
        /** The end of a stream is gone. */
        CUT_OFF,
        /** A checkpoint is missing, or is not the one that was written. */
        CHECKPOINT
    }
}
