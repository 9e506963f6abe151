package vn.thongsuot.postgres;

import java.util.Locale;

/** A step of a start that takes noticeable time (Vietnamese: bước khởi động). */
public enum Step {
    /** Unpacking the server programs, once per machine and version: several seconds. */
    UNPACK,
    /** Creating the data folder, once per installation: a second or two. */
    CREATE,
    /** Stopping a server that an earlier, killed application left behind. */
    STOP_LEFT_BEHIND,
    /** Starting the server, with recovery of its log after a crash. */
    START;

    /** What to tell the person who waits. */
    public String text(Locale locale) {
        return Messages.text(locale, "step." + name());
    }
}
